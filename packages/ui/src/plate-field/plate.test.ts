import { expect, it } from 'vitest'
import { formatPlate, readPlate } from './plate.ts'

it.each([
  ['20A-123.45', '20A12345', '20A-123.45'],
  [' 20a 12345 ', '20A12345', '20A-123.45'],
  ['20-B1 123.45', '20B112345', '20-B1 123.45'],
  ['97\u2013đ1\u00a0004.56', '97Đ100456', '97-Đ1 004.56'],
  ['20MÐ-12345', '20MĐ12345', '20MĐ-123.45'],
  ['20LD-123.45', '20LD12345', '20LD-123.45'],
  ['30F-1234', '30F1234', '30F-1234'],
  ['20-F1 1234', '20F11234', '20F-112.34'],
])('%j is stored as %s and shown as %s', (typed, stored, shown) => {
  expect(readPlate(typed)).toBe(stored)
  expect(formatPlate(stored)).toBe(shown)
})

it.each(['', '20', 'A20-123.45', '20A-123', '20A-123.456.7', '20ABC-123.45', 'xe của tôi'])('refuses %j', (typed) => expect(readPlate(typed)).toBeNull())
