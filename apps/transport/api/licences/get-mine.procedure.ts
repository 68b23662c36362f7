import * as z from 'zod/mini'
import { LicenceDetail } from '../../model/licences/licence.ts'
import { LicenceMissing } from '../../model/licences/licence-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { findLicences } from './find-licences.query.ts'

/**
 * One of the viewer's own driving licences with the account of its points (T1).
 * @throws LicenceMissing when the viewer has none with this id
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(LicenceDetail)
  .query(async ({ ctx, input }) => {
    const licences = await findLicences(ctx.own, { citizenId: ctx.viewer.personId }, ctx.clock.today())
    const licence = licences.find((each) => each.id === input.id)
    if (!licence) throw new LicenceMissing()
    return licence
  })
