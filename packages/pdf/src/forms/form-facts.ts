import type { Block, OfficialDocument } from '../document/official-document.ts'

/** What every form of a dossier says. Days are local, `yyyy-mm-dd`; sentences are Vietnamese. */
export type FormFacts = {
  office: { name: string; superior?: string }
  place: string
  /** The day that the form is dated. */
  on: string
  /** The instant of its making. */
  madeAt: Date
  /** The dossier's code. */
  code: string
  procedure: string
  applicant: { name: string; address?: string; phone?: string; email?: string }
  /** Who answers for the form. */
  officer: { name: string; title?: string }
  check?: { address: string; code: string }
  isTest?: boolean
}

/** An item of the dossier and what is wrong with it. */
export type FormFault = { item: string; reason: string }

/** The parts that forms share. */
export function formOf(facts: FormFacts, own: Pick<OfficialDocument, 'kind' | 'body'> & Partial<OfficialDocument>): OfficialDocument {
  const { office, place, on, madeAt, code, officer, check, isTest } = facts
  return {
    issuer: office,
    number: code,
    place,
    on,
    madeAt,
    signers: [{ title: officer.title ?? 'Người tiếp nhận hồ sơ', name: officer.name }],
    recipients: ['Người nộp hồ sơ;', 'Lưu hồ sơ.'],
    ...(check && { check }),
    ...(isTest && { isTest }),
    ...own,
  }
}

/** Whose dossier it is, and about what. */
export function applicantFacts({ applicant, procedure, code }: Pick<FormFacts, 'applicant' | 'procedure' | 'code'>): Block {
  const known: [string, string | undefined][] = [
    ['Mã hồ sơ', code],
    ['Họ và tên', applicant.name],
    ['Địa chỉ', applicant.address],
    ['Số điện thoại', applicant.phone],
    ['Thư điện tử', applicant.email],
    ['Nội dung yêu cầu giải quyết', procedure],
  ]
  return { kind: 'facts', facts: known.flatMap(([label, value]) => (value ? [[label, value] as const] : [])) }
}

/** Faults as the forms 02 and 03 list them: every item with its reason. */
export function faultTable(faults: readonly FormFault[], heads: readonly [string, string]): Block {
  return { kind: 'table', caption: `${heads[0]} và ${heads[1]}`, head: ['STT', ...heads], rows: faults.map(({ item, reason }, at) => [String(at + 1), item, reason]), widths: [0.1, 0.4, 0.5] }
}


