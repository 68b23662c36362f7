/** Chance that always falls the same way. Not for secrets. */
export type SeedRandom = {
  /** From 0 (included) to 1 (not). */
  next(): number
  /** An integer from `from` to `to`, both included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** One of the values, by weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** True with this probability. */
  chance(probability: number): boolean
}

/** 32-bit FNV-1a over UTF-16 units: enough to tell keys apart, and quick for millions of them. */
function hash(key: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    value ^= key.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** Chance from a key (mulberry32): the same key gives the same run. */
export function seedRandom(key: string): SeedRandom {
  let state = hash(key)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from.')
      return list[Math.floor(next() * list.length)] as (typeof list)[number]
    },
    weighted: (list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0)
      let at = next() * total
      for (const [value, weight] of list) if ((at -= weight) < 0) return value
      const last = list.at(-1)
      if (!last) throw new RangeError('Nothing to pick from.')
      return last[0]
    },
    chance: (probability) => next() < probability,
  }
}
