import type { Text } from '@mc/i18n'

/** What a person may agree to, each for itself. @source Law 91/2025/QH15 (consent for each purpose) */
export const CONSENT_PURPOSES = {
  'prefill-basic': {
    title: { vi: 'Điền sẵn tờ khai bằng dữ liệu cơ bản', en: 'Fill in forms with basic data' },
    what: { vi: 'Họ tên, ngày sinh, nơi cư trú, cha mẹ, giấy khai sinh, đăng ký kinh doanh', en: 'Name, birth date, residence, parents, birth certificate, business registration' },
    isSensitive: false,
  },
  'prefill-health': {
    title: { vi: 'Điền sẵn tờ khai bằng dữ liệu sức khỏe và bảo hiểm', en: 'Fill in forms with health and insurance data' },
    what: { vi: 'Giấy khám sức khỏe, giấy chứng sinh, số bảo hiểm xã hội', en: 'Health certificate, birth notice, social insurance number' },
    isSensitive: true,
  },
  'prefill-social': {
    title: { vi: 'Điền sẵn tờ khai bằng dữ liệu trợ giúp xã hội', en: 'Fill in forms with social support data' },
    what: { vi: 'Giấy xác nhận khuyết tật, hộ nghèo và cận nghèo', en: 'Certificate of disability, poor household' },
    isSensitive: true,
  },
} as const satisfies Record<string, { title: Text; what: Text; isSensitive: boolean }>

export type ConsentPurpose = keyof typeof CONSENT_PURPOSES

/** A register that can be asked. */
export type RegisterDescription = {
  title: Text
  /** Who keeps it. */
  owner: Text
  /** What it tells: the second part of `population.name`. */
  values: readonly string[]
  consent: ConsentPurpose
  /** How long an answer may be kept, in seconds, as its owner allows; 0: not at all. */
  cacheSeconds: number
}

/** The registers behind the exchange. Names and values are model data: the real services' names come with their contracts. */
export const REGISTERS = {
  population: {
    title: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'National population register' },
    owner: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
    values: ['citizen-id', 'name', 'birth-date', 'sex', 'address', 'commune'],
    consent: 'prefill-basic',
    cacheSeconds: 300,
  },
  household: {
    title: { vi: 'Quan hệ trong hộ gia đình', en: 'Household relations' },
    owner: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
    values: ['father-id', 'father-name', 'mother-id', 'mother-name'],
    consent: 'prefill-basic',
    cacheSeconds: 0,
  },
  'civil-status': {
    title: { vi: 'Cơ sở dữ liệu hộ tịch', en: 'Civil status register' },
    owner: { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' },
    values: ['birth'],
    consent: 'prefill-basic',
    cacheSeconds: 0,
  },
  insurance: {
    title: { vi: 'Cơ sở dữ liệu bảo hiểm xã hội', en: 'Social insurance register' },
    owner: { vi: 'Bảo hiểm xã hội Việt Nam', en: 'Vietnam Social Security' },
    values: ['number'],
    consent: 'prefill-health',
    cacheSeconds: 0,
  },
  health: {
    title: { vi: 'Giấy khám sức khỏe và giấy chứng sinh', en: 'Health certificates and birth notices' },
    owner: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
    values: ['certificate', 'birth-date', 'birth-facility', 'birth-notice'],
    consent: 'prefill-health',
    cacheSeconds: 0,
  },
  social: {
    title: { vi: 'Cơ sở dữ liệu trợ giúp xã hội', en: 'Social support register' },
    owner: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
    values: ['disability', 'disability-degree', 'disability-number', 'household-kind', 'poor-household'],
    consent: 'prefill-social',
    cacheSeconds: 0,
  },
  business: {
    title: { vi: 'Hệ thống thông tin quốc gia về đăng ký doanh nghiệp', en: 'National business register' },
    owner: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
    values: ['code', 'name', 'address', 'representative'],
    consent: 'prefill-basic',
    cacheSeconds: 3_600,
  },
} as const satisfies Record<string, RegisterDescription>

export type RegisterId = keyof typeof REGISTERS

/**
 * Takes `population.name` apart.
 * @throws RangeError when no register tells that
 */
export function registerOf(source: string): { register: RegisterId; value: string } {
  const [register = '', value = ''] = source.split('.')
  if (!Object.hasOwn(REGISTERS, register) || !(REGISTERS[register as RegisterId].values as readonly string[]).includes(value)) throw new RangeError(`No register tells ${source}.`)
  return { register: register as RegisterId, value }
}
