/** Why a module is not there: too slow, its code cannot be loaded, or it speaks another version of the contract. */
export class ModuleUnavailable extends Error {
  readonly reason: 'slow' | 'broken' | 'contract'

  constructor(id: string, reason: 'slow' | 'broken' | 'contract', cause?: unknown) {
    super(`The module ${id} is not available: ${reason}`, { cause })
    this.reason = reason
  }
}
