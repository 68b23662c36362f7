import { DossierMissing, procedureOf } from '@mc/dossier-store'
import { IdempotencyKey, idempotent, publish } from '@mc/server-kit'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { Correction, VALUE_MAX } from '../../model/corrections/correction.ts'
import { correctionOwner } from '../../model/corrections/correction-owner.rule.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'
import { correctionOut, type CorrectionRow } from './correction-out.ts'

/** What the portal showed, as text: an address is an object. */
const SHOWN_MAX = 2_000

/**
 * Says that a value which a register filled in is wrong (X3). It goes to the agency that keeps the register, with the day an answer is due.
 * @throws DossierMissing when no register gave this answer of the draft
 */
export const reportWrong = procedureFor('citizen')
  .input(
    z.object({
      draftId: z.uuid(),
      question: z.string().check(z.maxLength(40)),
      valueRight: z.string().check(z.trim(), z.minLength(1), z.maxLength(VALUE_MAX)),
      note: z.optional(z.string().check(z.maxLength(VALUE_MAX))),
      idempotencyKey: IdempotencyKey,
    }),
  )
  .output(Correction)
  .mutation(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.draftId)
    const source = row.sources[input.question]
    const procedure = await procedureOf(person.door.db, { code: row.procedure_code, version: row.procedure_version })
    const label = procedure.form.pages.flatMap(({ questions }) => questions).find(({ id }) => id === input.question)?.label
    if (source === undefined || label === undefined) throw new DossierMissing()
    const { owner, dueOn } = correctionOwner({ source, today: ctx.clock.today() })
    const shown = row.answers[input.question]
    return person.door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.corrections.report', personId: ctx.viewer.personId, input }, async () => {
        const { rows } = await sql<CorrectionRow>`
          insert into procedures.corrections (citizen_id, asked_by, source, label_vi, label_en, value_shown, value_right, note, owner, asked_at, due_on)
          values (${person.citizenId}, ${ctx.viewer.personId}, ${source}, ${label.vi}, ${label.en},
            ${(typeof shown === 'string' ? shown : JSON.stringify(shown ?? '')).slice(0, SHOWN_MAX)}, ${input.valueRight}, ${input.note ?? null}, ${owner}, ${ctx.clock.now()}, ${dueOn}::date)
          returning *
        `.execute(trx)
        const saved = rows[0]!
        await publish(trx, { type: 'procedures.correction-asked', version: 1, payload: { correctionId: saved.id, citizenId: person.citizenId, owner, source, dueOn } })
        return correctionOut(saved)
      }),
    )
  })
