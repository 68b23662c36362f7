import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, formOf, type FormFacts } from './form-facts.ts'

/** Sentences for the days: `buổi chiều ngày 02/12/2026`. */
export type ApologyFacts = FormFacts & { due: string; newDue: string; reason: string }

/**
 * Form 04: an apology for a late result, and its new day.
 * @source Circular 03/2025/TT-VPCP, form 04 (the wording here is a model)
 */
export function apologyForm(facts: ApologyFacts): OfficialDocument {
  const { due, newDue, reason, office, applicant, officer } = facts
  return formOf(facts, {
    kind: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    body: [
      { kind: 'paragraph', text: `Kính gửi: ${applicant.name}` },
      applicantFacts(facts),
      { kind: 'facts', facts: [['Ngày đã hẹn trả kết quả', due], ['Lý do chậm', reason], ['Ngày hẹn trả kết quả mới', newDue]] },
      { kind: 'paragraph', text: `${office.name} xin lỗi về sự chậm trễ này và mong nhận được sự thông cảm.` },
    ],
    signers: [{ title: officer.title ?? 'Thủ trưởng cơ quan', name: officer.name }],
  })
}
