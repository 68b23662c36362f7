import { expect, it } from 'vitest'
import { EMPTY_WORK, faultsOf, instantOf, placeInDay, type WorkDraft } from './work-draft.ts'

const good: WorkDraft = { startDate: '2026-11-28', startTime: '22:00', endDate: '2026-11-29', endTime: '01:30', vi: 'Nâng cấp máy chủ', en: 'Servers are upgraded', modules: [] }

it('reads days and times of Vietnam, there and back', () => {
  expect(instantOf('2026-11-28', '22:00')).toBe('2026-11-28T15:00:00.000Z')
  expect(instantOf('2026-11-28', '03:00')).toBe('2026-11-27T20:00:00.000Z')
  expect(placeInDay('2026-11-27T20:00:00.000Z')).toEqual({ date: '2026-11-28', time: '03:00' })
})

it.each([
  [{}, {}],
  [{ endDate: '2026-11-28', endTime: '22:00' }, { endTime: 'endsBefore' }],
  [{ endDate: '2026-11-28', endTime: '21:59' }, { endTime: 'endsBefore' }],
  [{ startDate: '2026-02-30' }, { startDate: 'dateWrong' }],
  [{ startTime: '25:00' }, { startTime: 'timeWrong' }],
  [{ en: '   ' }, { en: 'textMissing' }],
  [{ vi: 'x'.repeat(301) }, { vi: 'textMissing' }],
] as const)('%o: %o', (change, faults) => expect(faultsOf({ ...good, ...change })).toEqual(faults))

it('names every field of an empty draft', () => {
  expect(Object.keys(faultsOf(EMPTY_WORK)).sort()).toEqual(['en', 'endDate', 'endTime', 'startDate', 'startTime', 'vi'])
})
