import { readFileSync } from 'node:fs'

/** A person of the demonstration, as the sign-in page lists them. */
export type DemoPerson = {
  /** Personal ID number, 12 digits. */
  citizenId: string
  name: string
  gender: 'male' | 'female'
  /** `YYYY-MM-DD` */
  birthDate: string
  /** What they show in the demonstration. */
  role: { vi: string; en: string }
}

/** The demonstration's people, in the order of their list. */
export const demoPeople: readonly DemoPerson[] = JSON.parse(readFileSync(new URL('./demo-people.json', import.meta.url), 'utf8'))

/** The claims of a person; of someone not in the list only the number is known, the portal has the rest in its register. */
export function claimsOf(citizenId: string): Record<string, string> {
  const person = demoPeople.find((one) => one.citizenId === citizenId)
  return {
    sub: citizenId,
    citizen_id: citizenId,
    ...(person && { name: person.name, birthdate: person.birthDate, gender: person.gender }),
  }
}
