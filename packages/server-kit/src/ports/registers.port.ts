/** Why a register is asked. There is no question without it. */
export type RegisterReason = {
  /** For what, in a sentence that the person asked about understands. */
  purpose: string
  /** The article that allows it. */
  basis: string
  /**
   * Whether the person's consent is the ground, or the law alone (a state office's own task). With consent, one must be in
   * force. @source Law 91/2025/QH15, art. 19 (grounds without consent)
   */
  ground: 'consent' | 'law'
}

/** The registers of other state offices. Every question is written down at both ends under one id. */
export type RegistersPort = {
  /**
   * One value: `population.name`; null when the register has the person and not the value.
   * @throws ConsentMissing, RegisterAway, NotInRegister, RegisterRefused
   */
  look(source: string, citizenId: string, reason: RegisterReason): Promise<string | null>
  /** Several values, one call for each register. What a register that is away or knows nobody would have told is left out. */
  lookAll(sources: readonly string[], citizenId: string, reason: RegisterReason): Promise<Readonly<Record<string, string>>>
}
