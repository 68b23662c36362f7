import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, faultTable, formOf, type FormFacts, type FormFault } from './form-facts.ts'

/**
 * Form 03: a dossier is not taken, and why.
 * @source Circular 03/2025/TT-VPCP, form 03 (the wording here is a model)
 */
export function refusalForm(facts: FormFacts & { faults: readonly FormFault[] }): OfficialDocument {
  return formOf(facts, {
    kind: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
    body: [
      applicantFacts(facts),
      { kind: 'paragraph', text: 'Qua xem xét, cơ quan thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:' },
      faultTable(facts.faults, ['Nội dung', 'Lý do']),
      { kind: 'paragraph', text: 'Có thể nộp lại hồ sơ khi các nội dung trên đã đủ; nếu không đồng ý, có quyền khiếu nại theo quy định của pháp luật.' },
    ],
  })
}
