import type { Block, OfficialDocument } from '../document/official-document.ts'
import { shortDay, shortInstant } from '../dates/dates-in-words.ts'
import type { FormFacts } from './form-facts.ts'

/** What a result says. */
export type ResultFacts = Omit<FormFacts, 'officer'> & {
  /** `12/GP-SXD`, as the agency numbers its documents. */
  number: string
  /** What is given: `Giấy phép kinh doanh vận tải`. */
  title: string
  /** Laws that it rests on. */
  legalBasis: readonly string[]
  birthDate?: string
  citizenId?: string
  /** What the applicant said and the agency approved: question and answer. */
  content: readonly (readonly [string, string])[]
  signer: { title: string; name: string }
  signedAt: Date
}

/**
 * The result of a dossier that was approved.
 * @source Decree 30/2020/NĐ-CP, annex I (the wording here is a model; each law has its own form)
 */
export function resultDocument(facts: ResultFacts): OfficialDocument {
  const { title, number, office, place, on, madeAt, legalBasis, applicant, birthDate, citizenId, content, signer, signedAt, check, code, isTest } = facts
  const person: [string, string][] = [['Họ và tên', applicant.name]]
  if (birthDate) person.push(['Ngày sinh', shortDay(birthDate)])
  if (citizenId) person.push(['Số định danh cá nhân', citizenId])
  if (applicant.address) person.push(['Nơi cư trú', applicant.address])
  const basis: Block[] = legalBasis.map((law) => ({ kind: 'paragraph', text: `Căn cứ ${law};` }))
  return {
    kind: title,
    issuer: office,
    number,
    place,
    on,
    madeAt,
    body: [
      ...basis,
      { kind: 'paragraph', text: `Xét hồ sơ số ${code},` },
      { kind: 'heading', text: 'Cấp cho' },
      { kind: 'facts', facts: person },
      ...(content.length > 0 ? [{ kind: 'heading' as const, text: 'Nội dung' }, { kind: 'facts' as const, facts: content }] : []),
    ],
    signers: [{ title: signer.title, name: signer.name, signature: { office: office.name, at: signedAt } }],
    recipients: ['Người được cấp;', `Lưu: VT, hồ sơ ${code}.`],
    ...(check && { check }),
    notes: [`Bản điện tử ký lúc ${shortInstant(signedAt)} là bản gốc.`],
    ...(isTest && { isTest }),
  }
}
