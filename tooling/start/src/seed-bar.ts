import type { SeedProgress } from '@mc/server-kit'

/** Signs of a full bar. */
const WIDTH = 24

/**
 * One line that says how far a seed is: a bar over the people of the table being loaded, its rows, which part of how many,
 * and the time since the start.
 * @param seconds since the start
 * @example [############------------]  50 %  health.coverages 604,000 rows  (part 3 of 5, 1:42)
 */
export function seedBar({ table, rows, share, stagesDone, stages }: SeedProgress, seconds: number): string {
  const full = Math.round((share ?? 0) * WIDTH)
  const bar = share === null ? '.'.repeat(WIDTH) : '#'.repeat(full) + '-'.repeat(WIDTH - full)
  const percent = share === null ? '    ' : `${String(Math.floor(share * 100)).padStart(3)} %`
  const what = rows === null ? `${table}: the database is working` : `${table} ${rows.toLocaleString('en')} rows`
  const time = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
  return `[${bar}] ${percent}  ${what}  (part ${stagesDone + 1} of ${stages}, ${time})`
}
