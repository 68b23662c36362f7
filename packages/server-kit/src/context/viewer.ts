import type { Role } from '../roles/roles.ts'

/** Assurance of an identity: 1 data matched with the register, 2 face or fingerprint verified. @source Decree 69/2024/ND-CP */
export type AssuranceLevel = 1 | 2

/** Who is at the keyboard. */
export type Viewer = {
  /** The personal ID number, 12 digits. */
  personId: string
  name: string
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd` */
  birthDate: string
  level: AssuranceLevel
  /** The duties given to the person, and `citizen`. */
  roles: ReadonlySet<Role>
  /** For which office each duty is held. */
  organisations: readonly { role: Role; organisationCode: string }[]
  sessionId: string
}
