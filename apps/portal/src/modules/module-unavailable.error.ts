/**
 * Why a module is not there: too slow, its code cannot be loaded, its files are not those that were released, it speaks
 * another version of the contract, it made the page load over and over, or it was taken out of service.
 */
export type Unavailability = 'slow' | 'broken' | 'changed' | 'contract' | 'loop' | 'stopped'

/** A module whose pages cannot be shown now. */
export class ModuleUnavailable extends Error {
  readonly reason: Unavailability

  constructor(id: string, reason: Unavailability, cause?: unknown) {
    super(`The module ${id} is not available: ${reason}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`, { cause })
    this.reason = reason
  }
}
