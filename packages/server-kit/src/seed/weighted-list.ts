import type { SeedRandom } from './seed-random.ts'

/** Picks by weight, quickly: the sums are made once. Written `value weight, value weight, …`. */
export function weightedList(text: string): (random: SeedRandom) => string {
  const values: string[] = []
  const sums: number[] = []
  let total = 0
  for (const part of text.split(',')) {
    const at = part.trim().lastIndexOf(' ')
    values.push(part.trim().slice(0, at))
    sums.push((total += Number(part.trim().slice(at + 1))))
  }
  return (random) => {
    const aim = random.next() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > aim) high = middle
      else low = middle + 1
    }
    return values[low] as string
  }
}
