import type { Text } from '@mc/i18n'

/** Vaccines of the national programme and some others. @source Circular 10/2024/TT-BYT (schedule unverified: model data) */
export const VACCINES: Readonly<Record<string, Text>> = {
  BCG: { vi: 'Lao (BCG)', en: 'Tuberculosis (BCG)' },
  HepB: { vi: 'Viêm gan B sơ sinh', en: 'Hepatitis B (birth dose)' },
  'DPT-VGB-Hib': { vi: 'Bạch hầu – ho gà – uốn ván – viêm gan B – Hib', en: 'Diphtheria, pertussis, tetanus, hepatitis B, Hib' },
  OPV: { vi: 'Bại liệt uống (OPV)', en: 'Polio, oral (OPV)' },
  IPV: { vi: 'Bại liệt tiêm (IPV)', en: 'Polio, injected (IPV)' },
  Measles: { vi: 'Sởi', en: 'Measles' },
  MR: { vi: 'Sởi – rubella', en: 'Measles and rubella' },
  DPT: { vi: 'Bạch hầu – ho gà – uốn ván', en: 'Diphtheria, pertussis, tetanus' },
  JE: { vi: 'Viêm não Nhật Bản', en: 'Japanese encephalitis' },
  'COVID-19': { vi: 'COVID-19', en: 'COVID-19' },
  Influenza: { vi: 'Cúm mùa', en: 'Seasonal influenza' },
}

/** One planned dose: days after birth. */
export type PlannedDose = { vaccine: string; dose: number; ageDays: number }

const MONTH = 30.44

const planned = (vaccine: string, ...ageMonths: number[]): PlannedDose[] =>
  ageMonths.map((months, index) => ({ vaccine, dose: index + 1, ageDays: Math.round(months * MONTH) }))

/** The programme by age, in order. @source Circular 10/2024/TT-BYT (unverified: model data) */
export const PROGRAMME: readonly PlannedDose[] = [
  ...planned('HepB', 0),
  ...planned('BCG', 0),
  ...planned('DPT-VGB-Hib', 2, 3, 4),
  ...planned('OPV', 2, 3, 4),
  ...planned('IPV', 5, 9),
  ...planned('Measles', 9),
  ...planned('JE', 12, 12.5, 24),
  ...planned('MR', 18),
  ...planned('DPT', 18),
].sort((one, other) => one.ageDays - other.ageDays)

/** The name of a vaccine; the code itself where the table lacks it. */
export function vaccineName(code: string): Text {
  return VACCINES[code] ?? { vi: code, en: code }
}
