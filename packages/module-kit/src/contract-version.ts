/** The version of the contract between portal and modules. A module says which one it was built against. */
export const CONTRACT_VERSION = 2

/**
 * Every version of the contract that there was, with the day it came (`YYYY-MM-DD`). A version is served for twelve months
 * and until the third version after it came, whichever is longer (docs/releases.md): then `isServed` may become false.
 * What each promises to modules is kept in `tooling/contracts/kept`: a change that breaks it fails `npm test -- contracts`.
 */
export const CONTRACTS = [
  { version: 1, since: '2026-11-24', isServed: true },
  // Pages may be isolated; a release carries the procedures it calls (api.openapi.json).
  { version: 2, since: '2026-11-25', isServed: true },
] as const satisfies readonly { version: number; since: string; isServed: boolean }[]

/** The versions of the contract against which a module may have been built. */
export const SERVED_CONTRACTS: readonly { version: number; since: string }[] = CONTRACTS.filter((one) => one.isServed)

/** Whether a module built against this version of the contract is served. */
export function isServedContract(version: number): boolean {
  return SERVED_CONTRACTS.some((served) => served.version === version)
}
