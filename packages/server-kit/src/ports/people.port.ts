/** A person as the register has them. */
export type RegisteredPerson = {
  citizenId: string
  name: string
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd` */
  birthDate: string
  sex: 'male' | 'female'
  communeCode: string
  /** E.164 */
  phone: string | null
}

/**
 * The register of people. It answers about anybody: a procedure asks only about people whom its viewer may know of,
 * and an officer's look is recorded by `recordAccess`.
 */
export type PeoplePort = {
  find(citizenId: string): Promise<RegisteredPerson | null>
  childrenOf(citizenId: string): Promise<RegisteredPerson[]>
  guardiansOf(childId: string): Promise<RegisteredPerson[]>
  /** Everyone of the person's household, the person included, eldest first. */
  household(citizenId: string): Promise<RegisteredPerson[]>
}
