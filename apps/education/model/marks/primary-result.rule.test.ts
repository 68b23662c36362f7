import { expect, it } from 'vitest'
import { primaryResult, primaryTitle, type PrimaryYear } from './primary-result.rule.ts'

const best: PrimaryYear = { subjects: ['T', 'T', 'T'], qualities: ['T', 'T'], tests: [9, 10] }

it.each([
  ['every T, tests 9 and 10', {}, 'xuat-sac', 'xuat-sac'],
  ['one H, even in music', { subjects: ['T', 'T', 'H'] as const }, 'hoan-thanh', null],
  ['a test of 8', { tests: [8, 10] }, 'tot', 'tieu-bieu'],
  ['a test of 7', { tests: [7, 10] }, 'tot', 'tieu-bieu'],
  ['a test of 6', { tests: [6, 10] }, 'hoan-thanh', null],
  ['a quality Đạt', { qualities: ['T', 'D'] as const }, 'hoan-thanh', null],
  ['a test of 4', { tests: [4, 10] }, 'chua-hoan-thanh', null],
  ['a subject C', { subjects: ['T', 'C', 'T'] as const }, 'chua-hoan-thanh', null],
  ['a quality C', { qualities: ['C', 'T'] as const }, 'chua-hoan-thanh', null],
])('%s', (_, change, result, title) => {
  const found = primaryResult({ ...best, ...change })
  expect(found).toBe(result)
  expect(primaryTitle(found)).toBe(title)
})
