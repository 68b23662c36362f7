import { router } from '../kit.ts'
import { listPatients } from './list-patients.procedure.ts'

/** For whom the viewer may act. */
export const patientsRouter = router({ list: listPatients })
