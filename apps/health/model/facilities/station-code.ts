/** The regional general hospital of the demo province. */
export const GENERAL_HOSPITAL_CODE = '19001'

/** Commune codes below this lie in former Bắc Kạn (06), the others in former Thái Nguyên (19). */
const FIRST_OF_THAI_NGUYEN = '02200'

/**
 * The facility code of a commune's health station: old province code, then the last three digits of the commune's.
 * Invented for the demo province; unique among its 92 communes.
 * @example stationCode('05443') → '19443'
 */
export function stationCode(communeCode: string): string {
  return `${communeCode < FIRST_OF_THAI_NGUYEN ? '06' : '19'}${communeCode.slice(2)}`
}

/**
 * The facility code of an office as the register of offices names it: `BV-19001`, `TYT-05443`, or a facility code itself.
 * Null for an office that is no health facility.
 * @example facilityCodeOfOffice('TYT-05443') → '19443'
 */
export function facilityCodeOfOffice(organisationCode: string): string | null {
  const [, kind, code] = /^(BV-|TYT-|)(\d{5})$/.exec(organisationCode) ?? []
  if (code === undefined) return null
  return kind === 'TYT-' ? stationCode(code) : code
}
