import { move } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { applicant } from '../dossiers/actors.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Takes a dossier back.
 * @throws WrongMoment when it is decided already; DossierChanged
 */
export const withdraw = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int(), reason: z.optional(Words), idempotencyKey: IdempotencyKey }))
  .output(z.object({ revision: z.int() }))
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    return person.door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.mine.withdraw', personId: ctx.viewer.personId, input }, async () => {
        const { dossier } = await move(trx, {
          dossierId: input.id,
          revision: input.revision,
          event: { kind: 'withdraw' },
          actor: applicant(ctx.viewer),
          now: ctx.clock.now(),
          ...(input.reason !== undefined && { note: input.reason }),
        })
        return { revision: dossier.revision }
      }),
    )
  })
