import { procedureOf, sendDossier } from '@mc/dossier-store'
import { IdempotencyKey, idempotent, LevelTooLow } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Sent } from '../../model/apply/draft.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { feeOut } from '../dossiers/fee-of-row.ts'
import { applicant } from '../dossiers/actors.ts'
import { procedureFor } from '../kit.ts'

/** Digits of the phone that a dossier is tracked by. */
const PHONE_END = 4

/**
 * Sends a dossier. Pressed twice, or again after an answer that got lost, it gives the first one's code (OP17, OP27).
 * @throws LevelTooLow when the procedure asks for a verified identity; NotReady, DossierChanged, DayBookFull
 */
export const sendDraft = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int(), idempotencyKey: IdempotencyKey }))
  .output(Sent)
  .mutation(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    const { level } = await procedureOf(person.door.db, { code: row.procedure_code, version: row.procedure_version })
    if (ctx.viewer.level < level) throw new LevelTooLow({ level })
    const write = { key: input.idempotencyKey, operation: 'procedures.apply.send', personId: ctx.viewer.personId, input }
    const { fee, ...sent } = await person.door.write((trx) =>
      idempotent(trx, write, async () => {
        const { dossier } = await sendDossier(trx, { dossierId: input.id, revision: input.revision, actor: applicant(ctx.viewer), now: ctx.clock.now() })
        return { id: dossier.id, code: dossier.code ?? '', fee: dossier.fee, phoneEnd: dossier.phone?.slice(-PHONE_END) ?? '' }
      }),
    )
    return { ...sent, fee: feeOut(fee) }
  })
