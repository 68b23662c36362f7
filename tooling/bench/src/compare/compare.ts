import { setTimeout as wait } from 'node:timers/promises'

/** One way of doing the same work. */
export type Contender = {
  name: string
  /** Does the work for that long. @returns how often a second */
  run(seconds: number): Promise<number>
}

/** @property baseline name of the contender that the others are measured against */
export type Comparison = { title: string; baseline: string; contenders: readonly Contender[]; rounds: number; seconds: number }

/** What came out: rates a second by contender, one a round. */
export type Outcome = ReadonlyMap<string, readonly number[]>

const warmUpSeconds = 1
const settleMs = 150

/**
 * Runs the contenders by turns, a few seconds each, each round in another order, so that what the machine does beside hits
 * all of them alike. Rates of one round are only ever compared with rates of the same round.
 */
export async function compare(comparison: Comparison): Promise<Outcome> {
  const { contenders, rounds, seconds } = comparison
  for (const contender of contenders) await contender.run(warmUpSeconds)
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]).filter((one) => one !== undefined)
    for (const contender of order) {
      await wait(settleMs)
      rates.get(contender.name)?.push(await contender.run(seconds))
    }
  }
  return rates
}

/** The ratios to the baseline, each the median over the rounds with the lowest and the highest beside it. */
export function report(comparison: Comparison, outcome: Outcome): string {
  const baseline = outcome.get(comparison.baseline) ?? []
  const width = Math.max(...comparison.contenders.map(({ name }) => name.length))
  const lines = comparison.contenders.map(({ name }) => {
    const rates = outcome.get(name) ?? []
    const ratios = rates.map((rate, round) => rate / (baseline[round] ?? Number.NaN))
    const shown = name === comparison.baseline ? '1.00 (baseline)' : `${hundredths(median(ratios))} (${hundredths(Math.min(...ratios))}–${hundredths(Math.max(...ratios))})`
    return `  ${name.padEnd(width)}  ${shown.padEnd(20)}  ${Math.round(median(rates)).toLocaleString('en')}/s`
  })
  return [`${comparison.title} (${comparison.rounds} rounds of ${comparison.seconds} s, by turns; ratio to the baseline of the same round, median and range)`, ...lines].join('\n')
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

function hundredths(value: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
