/** How the authority behaves, as a test sets it. */
export type Script = {
  /** Answers 503 to everything but this script. @default false */
  down: boolean
  /** Milliseconds before each answer. @default 0 */
  delayMs: number
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
  /** What is wrong with time stamps: of other bytes than asked for, an hour off, by a key that nobody trusts. @default good */
  stamp: 'good' | 'other-bytes' | 'wrong-time' | 'foreign'
  /** OCSP answers nothing of use. @default good */
  ocsp: 'good' | 'try-later' | 'unknown'
}

export const initialScript: Script = { down: false, delayMs: 0, clockOffsetMs: 0, stamp: 'good', ocsp: 'good' }
