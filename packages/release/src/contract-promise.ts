/** A version of the contract that the portal serves. */
export type ServedContract = {
  version: number
  /** The day it came, `YYYY-MM-DD`. */
  since: string
}

/** What is promised of a contract version. */
export type ContractPromise = {
  version: number
  since: string
  /** It is served on this day at least, `YYYY-MM-DD`: twelve months after it came. */
  until: string
  /** And as long as this version has not come. */
  untilVersion: number
}

const MONTHS = 12
const VERSIONS = 3

/**
 * How long a contract version is served: twelve months from the day it came and until the third version after it came,
 * whichever is later.
 * @example promiseOf({ version: 1, since: '2026-11-25' }) → { …, until: '2027-11-25', untilVersion: 4 }
 */
export function promiseOf({ version, since }: ServedContract): ContractPromise {
  return { version, since, until: addYear(since), untilVersion: version + VERSIONS }
}

/**
 * Whether the portal may stop serving a version.
 * @param current the newest version
 * @param today `YYYY-MM-DD`
 */
export function mayEnd(contract: ServedContract, of: { current: number; today: string }): boolean {
  const { until, untilVersion } = promiseOf(contract)
  return of.today > until && of.current >= untilVersion
}

/**
 * Versions that were promised and are not served: a release of the portal that dropped one is refused by its test.
 * @param history every version there ever was
 */
export function brokenPromises(history: readonly ServedContract[], of: { served: readonly number[]; today: string }): ContractPromise[] {
  const current = Math.max(...history.map((one) => one.version))
  return history.filter((one) => !of.served.includes(one.version) && !mayEnd(one, { current, today: of.today })).map(promiseOf)
}

/** The same day a year later; 29 February becomes 1 March, a day more rather than less. */
function addYear(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year + MONTHS / 12, month - 1, date)).toISOString().slice(0, 10)
}
