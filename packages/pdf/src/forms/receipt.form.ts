import { shortInstant } from '../dates/dates-in-words.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, formOf, type FormFacts } from './form-facts.ts'

/** What the receipt says besides. */
export type ReceiptFacts = FormFacts & {
  papers: readonly string[]
  /** As a sentence: `5 ngày làm việc`. */
  limit: string
  receivedAt: Date
  /** As a sentence: `buổi sáng ngày 02/12/2026`. */
  due: string
  /** How the result is given. */
  handOver: string
  feePaid?: string
}

/**
 * Form 01: receipt of a dossier with the day of its result.
 * @source Circular 03/2025/TT-VPCP, form 01 (the wording here is a model)
 */
export function receiptForm(facts: ReceiptFacts): OfficialDocument {
  const { papers, limit, receivedAt, due, handOver, feePaid } = facts
  return formOf(facts, {
    kind: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    body: [
      applicantFacts(facts),
      { kind: 'heading', text: 'Thành phần hồ sơ nộp' },
      papers.length > 0 ? { kind: 'list', items: papers } : { kind: 'paragraph', text: 'Biểu mẫu điện tử đã điền; không phải nộp thêm giấy tờ.' },
      {
        kind: 'facts',
        facts: [
          ['Thời gian giải quyết theo quy định', limit],
          ['Thời gian nhận hồ sơ', shortInstant(receivedAt)],
          ['Thời gian trả kết quả', due],
          ['Nhận kết quả', handOver],
          ...(feePaid ? [['Phí, lệ phí đã nộp', feePaid] as const] : []),
        ],
      },
    ],
    signers: [
      { title: 'Người nộp hồ sơ', name: facts.applicant.name },
      { title: 'Người tiếp nhận hồ sơ', name: facts.officer.name },
    ],
    recipients: [],
  })
}
