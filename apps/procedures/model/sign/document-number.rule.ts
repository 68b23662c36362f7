/**
 * Short names of kinds of documents, by how their names begin; the longer beginning first.
 * @source Decree 30/2020/NĐ-CP, annex III, part I; those of permits and certificates are usage
 */
const KINDS: readonly (readonly [begins: string, short: string])[] = [
  ['quyết định', 'QĐ'],
  ['thông báo', 'TB'],
  ['giấy giới thiệu', 'GGT'],
  ['giấy chứng nhận', 'GCN'],
  ['giấy khai sinh', 'KS'],
  ['giấy phép', 'GP'],
  ['bản sao', 'BS'],
]
/** A result of another kind. */
const OTHER = 'KQ'

/**
 * A document's number with its sign: number / kind – agency. Numbers under ten have a zero before them.
 * @param office the office's code; what stands before its hyphen is how the agency is called for short
 * @source Decree 30/2020/NĐ-CP, art. 15 and annex I, part II, section I, 3
 * @example documentNumber({ number: 7, name: 'Giấy phép lái xe', office: 'SXD-19' }) → '07/GP-SXD'
 */
export function documentNumber({ number, name, office }: { number: number; name: string; office: string }): string {
  const folded = name.normalize('NFC').toLocaleLowerCase('vi')
  const kind = KINDS.find(([begins]) => folded.startsWith(begins))?.[1] ?? OTHER
  return `${String(number).padStart(2, '0')}/${kind}-${office.split('-')[0]}`
}

/** Titles of those who head offices, by the office's kind. */
const TITLES: Readonly<Record<string, string>> = { committee: 'Chủ tịch', police: 'Trưởng phòng', department: 'Giám đốc', insurance: 'Giám đốc', 'secondary-school': 'Hiệu trưởng', 'primary-school': 'Hiệu trưởng' }

/** As whom a leader signs. @source Decree 30/2020/NĐ-CP, art. 13 */
export function signersTitle(officeKind: string): string {
  return TITLES[officeKind] ?? 'Thủ trưởng cơ quan'
}
