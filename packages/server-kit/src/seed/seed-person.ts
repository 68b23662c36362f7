import type { Role } from '../roles/roles.ts'

/** A made-up person, with what sectors need to give them cards, marks, licences and bills. */
export type SeedPerson = {
  citizenId: string
  name: string
  /** `yyyy-mm-dd`; for some of the oldest `yyyy` or `yyyy-mm`. */
  birthDate: string
  sex: 'male' | 'female'
  communeCode: string
  householdId: string
  /** E.164; null for children and some of the old. */
  phone: string | null
  /** Whole years on the day of seeding. */
  age: number
  /** First person of the household in the list. */
  isHead: boolean
  /** Who answers for the person: parents in the household of those under 18. */
  guardianIds: readonly string[]
  /** Duties, each with its office; none for nearly everybody. */
  duties: readonly { role: Role; organisationCode: string }[]
  /** Which of the demo people; null for everybody else. */
  demo: DemoRole | null
}

/** The demo people, by what they are. */
export type DemoRole =
  | 'father'
  | 'mother'
  | 'son'
  | 'daughter'
  | 'grandfather'
  | 'teacher'
  | 'doctor'
  | 'receptionist'
  | 'one-stop-officer'
  | 'transport-officer'
  | 'treasurer'
  | 'chief-accountant'
  | 'merchant'
  | 'police-officer'
  | 'health-officer'
  | 'commune-officer'
  | 'province-leader'
  | 'commune-leader'
  | 'developer'
  | 'administrator'
