import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { drawResult } from './draw-result.ts'
import { toSign } from './to-sign.query.ts'

/** What would be signed, as a PDF without number and signature, to be read first. @throws NotYourWork, AssignedToOther, DossierMissing */
export const previewResult = procedureFor('agency.leader')
  .atLevel(2, { isolated: true })
  .input(z.object({ dossierId: z.uuid() }))
  .output(z.object({ base64: z.string() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const work = await toSign(ctx, trx, input.dossierId)
      await recordAccess(trx, { citizenId: work.row.citizen_id, resource: 'procedures.dossier', kind: 'view', reason: 'procedures.access.work' })
      const { pdf } = await drawResult({ ...work, leader: ctx.viewer.name, number: null, checkCode: null, now: ctx.clock.now() })
      return { base64: Buffer.from(pdf).toString('base64') }
    }),
  )
