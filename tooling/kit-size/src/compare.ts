import type { Weight } from './measure.ts'

/** Growth that a change of the compiler may cause by itself. */
const TOLERANCE = 0.05
/** Very small parts may grow by some bytes without a word. */
const TOLERANCE_BYTES = 40

export type Table = Readonly<Record<string, Weight>>

/** One line for each component that grew, brings along what it did not, or is not in the table. Shrinking is no reason to stop. */
export function growth(kept: Table, now: Table): string[] {
  const lines: string[] = []
  for (const [name, weight] of Object.entries(now)) {
    const before = kept[name]
    if (!before) {
      lines.push(`${name}: is not in the table.`)
      continue
    }
    for (const kind of ['js', 'css'] as const) {
      const most = Math.max(before[kind] * (1 + TOLERANCE), before[kind] + TOLERANCE_BYTES)
      if (weight[kind] > most)
        lines.push(`${name}: ${kind} grew from ${before[kind]} to ${weight[kind]} bytes (+${percent(before[kind], weight[kind])}).`)
    }
    if ((weight.later ?? 0) > Math.max((before.later ?? 0) * (1 + TOLERANCE), (before.later ?? 0) + TOLERANCE_BYTES))
      lines.push(`${name}: what it fetches later grew from ${before.later ?? 0} to ${weight.later} bytes.`)
    const added = weight.brings.filter((part) => !before.brings.includes(part))
    if (added.length > 0) lines.push(`${name}: brings along ${added.join(', ')}, which it did not.`)
  }
  for (const name of Object.keys(kept)) if (!now[name]) lines.push(`${name}: is in the table and no longer in the kit.`)
  return lines
}

function percent(before: number, after: number): string {
  return before === 0 ? 'new' : `${Math.round(((after - before) / before) * 100)} %`
}
