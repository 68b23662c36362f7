import * as z from 'zod/mini'
import { LicenceSummary } from '../../model/licences/licence.ts'
import { procedureFor } from '../kit.ts'
import { findLicences } from './find-licences.query.ts'

/** The viewer's own driving licences with status and points today (T1). */
export const listMine = procedureFor('citizen')
  .output(z.array(LicenceSummary))
  .query(({ ctx }) => findLicences(ctx.own, { citizenId: ctx.viewer.personId }, ctx.clock.today()))
