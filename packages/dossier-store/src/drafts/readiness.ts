import { answerFaults, feeOf, holds, visibleAnswers, type AnswerFault, type Procedure } from '@mc/dossier'
import type { DossiersTable, StoredFee } from '../dossier-database.ts'

/** What is missing before a dossier may be sent, and what it costs as it is. */
export type Readiness = { faults: AnswerFault[]; missingPapers: string[]; needsPhone: boolean; fee: StoredFee; answers: Record<string, unknown> }

/**
 * Looks the whole dossier through, as sending does.
 * @param of.papers ids of the document's papers that have a file
 */
export function readinessOf(procedure: Procedure, of: { answers: Readonly<Record<string, unknown>>; papers: readonly string[]; phone: string | null; channel: DossiersTable['channel'] }): Readiness {
  const answers = visibleAnswers(procedure.form, of.answers)
  const { charges, totalDong } = feeOf(procedure.fees, { method: of.channel, answers })
  const missingPapers = procedure.papers
    // What a register has is fetched there: nobody is kept from sending by it.
    .filter(({ id, isRequired, when, register }) => isRequired && register === undefined && (!when || holds(when, answers)) && !of.papers.includes(id))
    .map(({ id }) => id)
  return {
    faults: answerFaults(procedure.form, of.answers),
    missingPapers,
    needsPhone: of.phone === null,
    fee: { charges: charges.map((one) => ({ ...one, amountDong: String(one.amountDong) })), totalDong: String(totalDong) },
    answers,
  }
}
