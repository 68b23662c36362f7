import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, faultTable, formOf, type FormFacts, type FormFault } from './form-facts.ts'

/**
 * Form 02: what is to be supplied or mended, item by item.
 * @param facts.until local day, in words, until which it is to come; none where the law sets none
 * @source Circular 03/2025/TT-VPCP, form 02 (the wording here is a model)
 */
export function supplementForm(facts: FormFacts & { faults: readonly FormFault[]; until?: string }): OfficialDocument {
  const { faults, until, officer } = facts
  return formOf(facts, {
    kind: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    body: [
      applicantFacts(facts),
      { kind: 'paragraph', text: 'Đề nghị bổ sung, hoàn thiện các nội dung sau:' },
      faultTable(faults, ['Nội dung', 'Lý do']),
      ...(until ? [{ kind: 'paragraph' as const, text: `Thời hạn bổ sung: ${until}.` }] : []),
      { kind: 'paragraph', text: `Nếu cần biết thêm, liên hệ ${officer.name} tại ${facts.office.name} để được hướng dẫn.` },
    ],
  })
}
