import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, formOf, type FormFacts } from './form-facts.ts'

/**
 * Form 05: the work on a dossier stops, at the applicant's wish or for another reason.
 * @source Circular 03/2025/TT-VPCP, form 05 (the wording here is a model)
 */
export function stopForm(facts: FormFacts & { reason: string; stoppedAt: string }): OfficialDocument {
  return formOf(facts, {
    kind: 'Thông báo dừng giải quyết hồ sơ',
    body: [
      applicantFacts(facts),
      { kind: 'facts', facts: [['Dừng giải quyết từ', facts.stoppedAt], ['Lý do', facts.reason]] },
      { kind: 'paragraph', text: 'Giấy tờ bản chính và khoản phí chưa phải nộp theo quy định, nếu có, được trả lại.' },
    ],
    signers: [{ title: facts.officer.title ?? 'Thủ trưởng cơ quan', name: facts.officer.name }],
  })
}
