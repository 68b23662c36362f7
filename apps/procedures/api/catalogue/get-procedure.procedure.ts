import { Procedure, ProcedureCode } from '@mc/dossier'
import { procedureInForce } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { ProcedureMissing } from '../../model/catalogue/procedure-missing.error.ts'
import { procedureFor } from '../kit.ts'

/**
 * One procedure as it is in force today.
 * @throws ProcedureMissing when none of this code is
 */
export const getProcedure = procedureFor('anyone')
  .input(z.object({ code: ProcedureCode }))
  .output(Procedure)
  .query(async ({ ctx, input }) => {
    const found = await procedureInForce(ctx.public, { code: input.code, today: ctx.clock.today() })
    if (!found) throw new ProcedureMissing()
    return found
  })
