import type { Agency } from '../catalogue/agencies.ts'

/** Days within which whoever keeps personal data corrects them or says why not. */
const DAYS_TO_ANSWER = 10

/** Which agency keeps a register. What is not here goes to the one-stop centre, which passes it on. */
const OWNERS: Readonly<Record<string, Agency>> = {
  population: 'commune-police',
  household: 'commune-police',
  applicant: 'commune-police',
  transport: 'traffic-police',
  police: 'traffic-police',
  insurance: 'social-insurance',
  health: 'health-department',
  education: 'education-department',
  social: 'commune-committee',
  'civil-status': 'commune-committee',
}

/**
 * Who corrects a value of a register, and by when: ten days, the day of asking not counted.
 * @param of.source such as `population.name`
 * @param of.today local day, `yyyy-mm-dd`
 * @source Law 91/2025/QH15 and Decree 356/2025/NĐ-CP: correcting on request within 10 days
 */
export function correctionOwner({ source, today }: { source: string; today: string }): { owner: Agency; dueOn: string } {
  const register = source.split('.')[0] ?? ''
  const due = new Date(Date.parse(`${today}T00:00:00Z`) + DAYS_TO_ANSWER * 86_400_000).toISOString().slice(0, 10)
  return { owner: Object.hasOwn(OWNERS, register) ? OWNERS[register]! : 'one-stop', dueOn: due }
}
