import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** One way of doing the same work. */
export type Contender = {
  name: string
  /** Does the work for that long. @returns how often a second */
  run(seconds: number): Promise<number>
  /** Number of the server process that does it, where its processor time is worth knowing (Linux). */
  pid?: number
}

/** @property baseline name of the contender that the others are measured against */
export type Comparison = { title: string; baseline: string; contenders: readonly Contender[]; rounds: number; seconds: number }

/** What came out of one round: how often a second, and milliseconds of the server's processor time each (null: not known). */
export type Measure = { rate: number; processorMs: number | null }

/** By contender, one measure a round. */
export type Outcome = ReadonlyMap<string, readonly Measure[]>

const warmUpSeconds = 1
const settleMs = 150

/**
 * Runs the contenders by turns, a few seconds each, each round in another order, so that what the machine does beside hits
 * all of them alike. Rates of one round are only ever compared with rates of the same round.
 */
export async function compare(comparison: Comparison): Promise<Outcome> {
  const { contenders, rounds, seconds } = comparison
  for (const contender of contenders) await contender.run(warmUpSeconds)
  const rates = new Map<string, Measure[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]).filter((one) => one !== undefined)
    for (const contender of order) {
      await wait(settleMs)
      rates.get(contender.name)?.push(await measure(contender, seconds))
    }
  }
  return rates
}

async function measure(contender: Contender, seconds: number): Promise<Measure> {
  const before = processorMsOf(contender.pid)
  const rate = await contender.run(seconds)
  const after = processorMsOf(contender.pid)
  return { rate, processorMs: before === null || after === null ? null : (after - before) / (rate * seconds) }
}

/** Milliseconds a process has worked, in user and system mode; Linux counts them in hundredths of a second. */
function processorMsOf(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/**
 * The ratios to the baseline, each the median over the rounds with the lowest and the highest beside it. Processor time is
 * shown as a ratio too: it hardly changes when the machine is busy with other things.
 */
export function report(comparison: Comparison, outcome: Outcome): string {
  const baseline = outcome.get(comparison.baseline) ?? []
  const width = Math.max(...comparison.contenders.map(({ name }) => name.length))
  const lines = comparison.contenders.map(({ name }) => {
    const measures = outcome.get(name) ?? []
    const isBaseline = name === comparison.baseline
    const ratios = measures.map(({ rate }, round) => rate / (baseline[round]?.rate ?? Number.NaN))
    const shown = isBaseline ? '1.00 (baseline)' : `${hundredths(median(ratios))} (${hundredths(Math.min(...ratios))}–${hundredths(Math.max(...ratios))})`
    const work = measures.map(({ processorMs }, round) => (processorMs ?? Number.NaN) / (baseline[round]?.processorMs ?? Number.NaN))
    const processor = work.some(Number.isNaN) ? '' : `  processor time ×${isBaseline ? '1.00' : hundredths(median(work))}`
    return `  ${name.padEnd(width)}  ${shown.padEnd(18)}  ${`${Math.round(median(measures.map(({ rate }) => rate))).toLocaleString('en')}/s`.padEnd(10)}${processor}`.trimEnd()
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
