import type { OfficialDocument } from '../document/official-document.ts'
import { shortInstant } from '../dates/dates-in-words.ts'
import { applicantFacts } from './form-facts.ts'
import type { ResultFacts } from './result.form.ts'

/**
 * The result of a dossier that was not approved: the reason, and what can be done about it.
 * @source Decree 30/2020/NĐ-CP, annex I; Law on complaints 02/2011/QH13, arts. 7 and 9 (the wording here is a model)
 */
export function rejectionDocument(facts: Omit<ResultFacts, 'title' | 'content'> & { procedure: string; reason: string }): OfficialDocument {
  const { number, office, place, on, madeAt, legalBasis, reason, signer, signedAt, check, isTest } = facts
  return {
    kind: 'Thông báo kết quả giải quyết hồ sơ',
    summary: 'Về việc không chấp thuận đề nghị',
    issuer: office,
    number,
    place,
    on,
    madeAt,
    body: [
      { kind: 'paragraph', text: `Kính gửi: ${facts.applicant.name}` },
      ...legalBasis.map((law) => ({ kind: 'paragraph' as const, text: `Căn cứ ${law};` })),
      applicantFacts(facts),
      { kind: 'paragraph', text: `${office.name} không chấp thuận đề nghị trên. Lý do: ${reason}` },
      { kind: 'paragraph', text: 'Nếu không đồng ý, có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được thông báo này, hoặc khởi kiện tại tòa án theo quy định của pháp luật.' },
    ],
    signers: [{ title: signer.title, name: signer.name, signature: { office: office.name, at: signedAt } }],
    recipients: ['Như trên;', `Lưu: VT, hồ sơ ${facts.code}.`],
    ...(check && { check }),
    notes: [`Bản điện tử ký lúc ${shortInstant(signedAt)} là bản gốc.`],
    ...(isTest && { isTest }),
  }
}
