import { readProcedure } from '@mc/dossier'
import { aProcedureDocument } from '@mc/dossier/testing'
import { expect, it } from 'vitest'
import { itemInWords, limitInWords, sessionInWords } from './document-words.ts'

it.each([
  [{ halfDays: 10 }, '5 ngày làm việc'],
  [{ halfDays: 1 }, '1 buổi làm việc'],
  [{ halfDays: 5 }, '5 buổi làm việc'],
  [{ sameDayBefore: '15:00' }, 'trong ngày, nếu nhận trước 15:00'],
])('%j: %s', (limit, words) => expect(limitInWords(limit)).toBe(words))

it('says half days and items as people do', () => {
  expect(sessionInWords({ date: '2026-12-02', half: 'afternoon' })).toBe('buổi chiều ngày 02/12/2026')
  expect(sessionInWords(null)).toBe('sẽ báo sau')
  const { procedure } = readProcedure(aProcedureDocument())
  expect([itemInWords(procedure!, 'passport'), itemInWords(procedure!, 'country').length > 0, itemInWords(procedure!, 'other')]).toEqual(['Hộ chiếu', true, 'other'])
})
