import { answerFaults, type AnswerFault, type Procedure } from '@mc/dossier'
import type { Transaction } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import type { DossierDatabase } from '../dossier-database.ts'
import { DossierChanged } from '../move/dossier-changed.error.ts'
import { lockDossier } from '../move/lock-dossier.query.ts'
import { procedureOf } from '../procedures/procedure-of.query.ts'
import { refuseUneditable } from './is-editable.ts'
import { lastAsked } from './last-asked.query.ts'
import { NotAskedFor } from './not-asked-for.error.ts'

/** Answers of one page, or those that a register gave. */
export type SavedAnswers = {
  dossierId: string
  revision: number
  answers: Readonly<Record<string, unknown>>
  /** Which register each came from. @default none: the person typed them */
  sources?: Readonly<Record<string, string>>
  /** The page they are of: its questions without an answer lose what they had. @default only what is given changes */
  page?: string
  now: Date
}

/**
 * Keeps answers, right or wrong, so that nothing typed is lost, and says what is wrong with the page. An answer that a person
 * changes is no longer the register's. Of a dossier that was sent, only what was asked for last changes.
 * @throws DossierMissing, DossierChanged, WrongMoment; NotAskedFor when another answer of a sent dossier would change
 */
export async function saveAnswers(trx: Transaction<DossierDatabase>, saved: SavedAnswers): Promise<{ revision: number; faults: AnswerFault[] }> {
  const row = await lockDossier(trx, saved.dossierId)
  if (row.revision !== saved.revision) throw new DossierChanged()
  refuseUneditable(row.life)
  const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  const ids = questionsOf(procedure, saved.page)
  const asked = row.life.phase === 'draft' ? null : new Set((await lastAsked(trx, row.id))?.faults.map(({ item }) => item))
  const answers = { ...row.answers }
  const sources = { ...row.sources }
  for (const id of ids) {
    const isGiven = Object.hasOwn(saved.answers, id) && saved.answers[id] !== undefined
    if (!isGiven && saved.page === undefined) continue
    // The database orders an answer's fields its own way: the text of both would differ.
    const isSame = isDeepStrictEqual(isGiven ? saved.answers[id] : undefined, answers[id])
    if (asked && !asked.has(id)) {
      if (isSame) continue
      throw new NotAskedFor({ question: id })
    }
    if (isGiven) answers[id] = saved.answers[id]
    else delete answers[id]
    const source = saved.sources?.[id]
    if (source !== undefined) sources[id] = source
    else if (!isSame) delete sources[id]
  }
  const { revision } = await trx
    .updateTable('dossier.dossiers')
    .set({ answers: JSON.stringify(answers), sources: JSON.stringify(sources), revision: row.revision + 1, changed_at: saved.now })
    .where('id', '=', row.id)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return { revision, faults: answerFaults(procedure.form, answers, saved.page === undefined ? {} : { page: saved.page }) }
}

/** The questions of a page that are asked, or all. What nobody asks is not kept. */
function questionsOf({ form }: Procedure, page: string | undefined): string[] {
  return form.pages.filter(({ id }) => page === undefined || id === page).flatMap(({ questions }) => questions.filter(({ computed }) => !computed).map(({ id }) => id))
}
