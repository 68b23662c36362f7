import { expect, it } from 'vitest'
import { seedBar } from './seed-bar.ts'

const progress = { stage: 'health', table: 'health.coverages', rows: 604_000, share: 0.5, stagesDone: 2, stages: 5 }

it.each([
  ['half of a table', progress, 102, '[############------------]  50 %  health.coverages 604,000 rows  (part 3 of 5, 1:42)'],
  ['the end of a table', { ...progress, share: 1 }, 9, '[########################] 100 %  health.coverages 604,000 rows  (part 3 of 5, 0:09)'],
  ['a table that is not made person by person', { ...progress, share: null, rows: 92 }, 0, '[........................]       health.coverages 92 rows  (part 3 of 5, 0:00)'],
  ['work of the database', { ...progress, share: null, rows: null, table: 'payments' }, 60, '[........................]       payments: the database is working  (part 3 of 5, 1:00)'],
])('shows %s', (_, seen, seconds, line) => {
  expect(seedBar(seen, seconds)).toBe(line)
})
