import { expect, it } from 'vitest'
import { primaryProgrammeOf } from '../programme/programme.rule.ts'
import { QUALITIES } from '../programme/subjects.ts'
import { primaryReport, type PrimaryFacts } from './primary-report.rule.ts'

const facts = (test: number): PrimaryFacts => ({
  grade: 3,
  subjects: primaryProgrammeOf(3).map(({ code, tested }) => ({ subject: code, point: 'end2' as const, level: 'T' as const, test: tested ? test : null })),
  qualities: Object.keys(QUALITIES).map((quality) => ({ quality, point: 'end2' as const, level: 'T' as const })),
})

it.each([[10, 'xuat-sac', '9.a', 'xuat-sac'], [8, 'tot', '9.b', 'tieu-bieu'], [5, 'hoan-thanh', '9.c', null], [4, 'chua-hoan-thanh', '9.d', null]])(
  'year-end tests of %i: %s by art. %s',
  (test, result, clause, title) => expect(primaryReport(facts(test)).year).toEqual({ result, clause, title }),
)

it('says no result while one subject is not assessed', () => {
  const incomplete = facts(10)
  expect(primaryReport({ ...incomplete, subjects: incomplete.subjects.slice(1) }).year).toBeNull()
})
