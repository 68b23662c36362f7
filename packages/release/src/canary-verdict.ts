/** Loads of a release as browsers reported them. */
export type Measured = { loads: number; failures: number }

/** What to do with a canary. */
export type CanaryVerdict = {
  isBad: boolean
  /** Chance of seeing so many failures on the canary if it were no worse than stable. */
  chance: number
  canary: Measured
  stable: Measured
}

/** Fewer loads say nothing. */
const LOADS_MIN = 20
/** One browser with a broken extension is no reason. */
const FAILURES_MIN = 5
/** The canary is looked at again and again, so the chance of one look must be far below the usual 5 %. */
const CHANCE_MAX = 0.001

/**
 * Whether a canary fails significantly more often than stable: Fisher's exact test, one-sided, on loads and failures of both
 * since the canary began. It is bad with at least 20 loads, 5 failures, a higher rate than stable's and a chance below 0.1 %.
 * Exact, so it holds with few loads and when stable never failed.
 * @param of.loads number of attempts, the failed ones included
 */
export function judgeCanary(of: { canary: Measured; stable: Measured }): CanaryVerdict {
  const { canary, stable } = of
  const chance = chanceOfAtLeast(of)
  const isHigher = canary.failures * stable.loads > stable.failures * canary.loads || stable.loads === 0
  return { isBad: canary.loads >= LOADS_MIN && canary.failures >= FAILURES_MIN && isHigher && chance < CHANCE_MAX, chance, canary, stable }
}

/** The upper tail of the hypergeometric distribution. */
function chanceOfAtLeast({ canary, stable }: { canary: Measured; stable: Measured }): number {
  const total = canary.loads + stable.loads
  const failures = canary.failures + stable.failures
  const whole = logChoose(total, canary.loads)
  let chance = 0
  for (let k = canary.failures; k <= Math.min(failures, canary.loads); k++) {
    if (canary.loads - k > total - failures) continue
    chance += Math.exp(logChoose(failures, k) + logChoose(total - failures, canary.loads - k) - whole)
  }
  return Math.min(1, chance)
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** Exact sums for small numbers, Stirling's series above: its error there is below 1e-10. */
function logFactorial(n: number): number {
  if (n > 200) return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
}
