import { router } from '../kit.ts'
import { approveVersion } from './approve-version.procedure.ts'
import { getVersion } from './get-version.procedure.ts'
import { listVersions } from './list-versions.procedure.ts'
import { proposeVersion } from './propose-version.procedure.ts'
import { saveVersion } from './save-version.procedure.ts'
import { withdrawVersion } from './withdraw-version.procedure.ts'

/** Procedures as data: versions, a second person's approval (X18). */
export const designerRouter = router({ list: listVersions, get: getVersion, save: saveVersion, propose: proposeVersion, approve: approveVersion, withdraw: withdrawVersion })
