import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** Where chance comes from, so that a test can bring its own. All of it fit for secrets. */
export type Randomness = {
  uuid(): string
  /** An integer from `from` to `to`, both included. */
  int(from: number, to: number): number
  /** A code of decimal digits, such as is sent by SMS. */
  digits(count: number): string
  bytes(count: number): Buffer
}

/** The machine's own chance. */
export const systemRandomness: Randomness = {
  uuid: () => randomUUID(),
  int: (from, to) => randomInt(from, to + 1),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
  bytes: (count) => randomBytes(count),
}
