/**
 * Where a process writes what it did: pino's shape. `action` is the procedure's path; ids only, never names,
 * personal ID numbers or diagnoses.
 */
export type Log = {
  debug(facts: object, message?: string): void
  info(facts: object, message?: string): void
  warn(facts: object, message?: string): void
  error(facts: object, message?: string): void
}

/** Says nothing. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
