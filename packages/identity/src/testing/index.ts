import { CitizenId } from '../index.ts'

/**
 * A personal ID number for a test, made from what it should say.
 * @example aCitizenId({ birthYear: 2012, sex: 'male', serial: 31 }) → '019212000031'
 */
export function aCitizenId(facts: { birthYear?: number; sex?: 'male' | 'female'; provinceCode?: string; serial?: number } = {}): CitizenId {
  const { birthYear = 1985, sex = 'male', provinceCode = '19', serial = 17 } = facts
  const century = Math.floor((birthYear - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  return CitizenId.parse(`0${provinceCode}${century}${String(birthYear % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`)
}
