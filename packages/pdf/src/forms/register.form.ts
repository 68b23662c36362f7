import { shortInstant } from '../dates/dates-in-words.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import type { FormFacts } from './form-facts.ts'

/** A line of the book. */
export type RegisterLine = { code: string; procedure: string; applicant: string; receivedAt: Date; due: string; returned: string; note?: string }

/** Lines that fit a book that somebody prints; the rest is a file for Excel. */
export const REGISTER_LINES_MAX = 1_000

/**
 * Form 07: the book of dossiers of an office.
 * @param facts.period in words: `từ 01/11/2026 đến 25/11/2026`
 * @throws RangeError for more than a thousand lines
 * @source Circular 03/2025/TT-VPCP, form 07 (the wording here is a model)
 */
export function registerForm(facts: Pick<FormFacts, 'office' | 'place' | 'on' | 'madeAt' | 'isTest'> & { period: string; lines: readonly RegisterLine[] }): OfficialDocument {
  const { office, place, on, madeAt, isTest, period, lines } = facts
  if (lines.length > REGISTER_LINES_MAX) throw new RangeError(`A book holds ${REGISTER_LINES_MAX} lines, not ${lines.length}.`)
  return {
    kind: 'Sổ theo dõi hồ sơ',
    summary: period,
    issuer: office,
    number: null,
    place,
    on,
    madeAt,
    ...(isTest && { isTest }),
    body: [
      {
        kind: 'table',
        caption: 'Hồ sơ đã tiếp nhận',
        head: ['Mã hồ sơ', 'Thủ tục', 'Người nộp', 'Nhận', 'Hẹn trả', 'Đã trả'],
        widths: [0.22, 0.24, 0.18, 0.12, 0.12, 0.12],
        rows: lines.map(({ code, procedure, applicant, receivedAt, due, returned, note }) => [code, procedure, applicant, shortInstant(receivedAt), due, [returned, note].filter((part) => part).join('. ')]),
      },
    ],
    signers: [],
  }
}
