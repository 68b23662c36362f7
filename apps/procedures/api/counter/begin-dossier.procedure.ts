import { ProcedureCode } from '@mc/dossier'
import { openDraft, procedureInForce, saveAnswers } from '@mc/dossier-store'
import { CitizenId } from '@mc/identity'
import { IdempotencyKey, idempotent, recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotForThem } from '../../model/apply/not-for-them.error.ts'
import { ProcedureMissing } from '../../model/catalogue/procedure-missing.error.ts'
import { CounterDraft } from '../../model/counter/counter.ts'
import { PersonNotFound } from '../../model/counter/person-not-found.error.ts'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { answersFromRegister } from '../apply/answers-from-register.ts'
import { myPlaces } from '../desk/my-places.ts'
import { procedureFor } from '../kit.ts'
import { begunAtCounter } from './begun-at-counter.query.ts'

/**
 * Begins a dossier for somebody at the counter, received at the officer's own office, filled in with what the register has; or
 * begins again the one that the officer had begun for the same person, without its scans.
 * @throws PersonNotFound, ProcedureMissing; NotForThem when the procedure is not taken at a counter; NotYourWork
 */
export const beginDossier = procedureFor('one-stop.officer')
  .input(z.object({ citizenId: CitizenId, procedureCode: ProcedureCode, idempotencyKey: IdempotencyKey }))
  .output(CounterDraft)
  .mutation(async ({ ctx, input }) => {
    const { personId } = ctx.viewer
    const procedure = await procedureInForce(ctx.public, { code: input.procedureCode, today: ctx.clock.today() })
    if (!procedure) throw new ProcedureMissing()
    if (!procedure.methods.includes('counter')) throw new NotForThem()
    const place = myPlaces(ctx.viewer).find(({ role }) => role === 'one-stop.officer')
    if (!place) throw new NotYourWork()
    const person = await ctx.ports.people.find(input.citizenId)
    if (!person) throw new PersonNotFound()
    const known = await answersFromRegister(ctx, { citizenId: person.citizenId, applicant: { personId: person.citizenId, name: person.name }, procedure, given: {} })
    const now = ctx.clock.now()
    const begun = await ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.counter.begin', personId, input }, async () => {
        await recordAccess(trx, { citizenId: person.citizenId, resource: 'procedures.person', kind: 'view', reason: 'procedures.access.counter' })
        const there = await begunAtCounter(trx, { officerId: personId, citizenId: person.citizenId, office: place.office, procedure })
        // The page begins with no scan: one that it does not show must not be handed in.
        if (there) await trx.deleteFrom('dossier.papers').where('dossier_id', '=', there.id).execute()
        const draft = there ?? (await openDraft(trx, { citizen: person, filedBy: personId, applicantKind: 'self', procedure, channel: 'counter', receptionOffice: place.office, now }))
        const { revision } = await saveAnswers(trx, { dossierId: draft.id, revision: draft.revision, ...known, now })
        return { id: draft.id, revision }
      }),
    )
    return {
      ...begun,
      procedure,
      person: { citizenId: person.citizenId, name: person.name, birthDate: person.birthDate, communeCode: person.communeCode, phone: person.phone },
      answers: known.answers,
      papers: [],
      phone: person.phone,
    }
  })
