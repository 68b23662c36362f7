/** Upper limits of the classes into which load times are counted, in milliseconds; what is longer is in the last class. */
export const LOAD_TIME_LIMITS_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000] as const

/** How many classes there are. */
export const LOAD_TIME_CLASSES = LOAD_TIME_LIMITS_MS.length + 1

/** The class of a load time. @param ms milliseconds */
export function loadTimeClass(ms: number): number {
  const index = LOAD_TIME_LIMITS_MS.findIndex((limit) => ms <= limit)
  return index === -1 ? LOAD_TIME_LIMITS_MS.length : index
}

/**
 * The time within which a part of the loads was done: the upper limit of the class it falls into.
 * @param part 0.5 for the median, 0.95 for nineteen of twenty
 * @returns milliseconds; null when nothing was loaded, Infinity when it falls into the last class
 */
export function loadTimeWithin(classes: readonly number[], part: number): number | null {
  const total = classes.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let seen = 0
  for (const [index, count] of classes.entries()) {
    seen += count
    if (seen >= total * part) return LOAD_TIME_LIMITS_MS[index] ?? Number.POSITIVE_INFINITY
  }
  return Number.POSITIVE_INFINITY
}
