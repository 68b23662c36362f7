import { describe, expect, it } from 'vitest'
import { joinDate, readWholeDate, splitDate } from './date-parts.ts'

describe('joinDate', () => {
  it.each([
    [{ day: '5', month: '9', year: '2014' }, '2014-09-05'],
    [{ day: '05', month: '09', year: '2014' }, '2014-09-05'],
    [{ day: '', month: '', year: '' }, ''],
    [{ day: '5', month: '', year: '' }, '--05'],
    [{ day: '31', month: '2', year: '2026' }, '2026-02-31'],
  ])('%j is %j', (parts, value) => expect(joinDate(parts)).toBe(value))
})

it('splitDate gives back what joinDate took', () => {
  for (const parts of [
    { day: '5', month: '9', year: '2014' },
    { day: '', month: '', year: '' },
    { day: '5', month: '', year: '' },
  ])
    expect(splitDate(joinDate(parts))).toEqual(parts)
})

describe('readWholeDate', () => {
  it.each(['25/11/2026', '25-11-2026', '25.11.2026', ' 25 11 2026 ', '2026-11-25'])('%j', (text) =>
    expect(readWholeDate(text)).toEqual({ day: '25', month: '11', year: '2026' }),
  )
  it.each(['25', '25/11', '25/11/26', 'hôm nay'])('%j is none', (text) => expect(readWholeDate(text)).toBeNull())
})
