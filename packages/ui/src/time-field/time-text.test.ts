import { expect, it } from 'vitest'
import { readTime } from './time-text.ts'

it.each([
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['08.30', '08:30'],
  ['8h30', '08:30'],
  ['8h', '08:00'],
  ['8 giờ 5 phút', '08:05'],
  ['830', '08:30'],
  ['1745', '17:45'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['8:30 CH', '20:30'],
  ['12:15 sa', '00:15'],
  ['5 chiều', '17:00'],
  ['５：３０', '05:30'],
])('%s → %s', (typed, time) => expect(readTime(typed)).toBe(time))

it.each(['', '8', '24:00', '8:60', '13 pm', 'sáng', '8:3:1', '99999'])('refuses %j', (typed) => expect(readTime(typed)).toBeNull())
