import { lockDossier, move, saveAnswers, sendDossier } from '@mc/dossier-store'
import { PhoneNumber } from '@mc/identity'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Answers } from '../../model/apply/draft.ts'
import { CounterReceipt } from '../../model/counter/counter.ts'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { officer } from '../dossiers/actors.ts'
import { procedureFor } from '../kit.ts'

/**
 * Takes a dossier that was written at the counter: it is sent and received at once (form 01), its fee in cash when it was taken.
 * @throws NotReady, NotYourWork, DossierChanged, DayBookFull
 */
export const takeDossier = procedureFor('one-stop.officer')
  .input(z.object({ id: z.uuid(), revision: z.int(), answers: Answers, phone: PhoneNumber, paidInCash: z.boolean(), idempotencyKey: IdempotencyKey }))
  .output(CounterReceipt)
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.counter.take', personId: ctx.viewer.personId, input }, async () => {
        const now = ctx.clock.now()
        const draft = await lockDossier(trx, input.id)
        if (draft.phase !== 'draft' || draft.filed_by !== ctx.viewer.personId || draft.channel !== 'counter') throw new NotYourWork()
        await trx.updateTable('dossier.dossiers').set({ phone: input.phone }).where('id', '=', draft.id).execute()
        const { revision } = await saveAnswers(trx, { dossierId: draft.id, revision: input.revision, answers: input.answers, now })
        const actor = officer(ctx.viewer, { office: draft.reception_office, role: 'one-stop.officer' })
        const { dossier: sent } = await sendDossier(trx, { dossierId: draft.id, revision, actor, now, paidInCash: input.paidInCash })
        const { dossier } = await move(trx, { dossierId: draft.id, revision: sent.revision, event: { kind: 'accept' }, actor, now })
        return { id: dossier.id, revision: dossier.revision, code: dossier.code ?? '' }
      }),
    ),
  )
