import { expect, it } from 'vitest'
import { wholeDocument } from './whole-document.ts'

it('joins parts of any length, and does not ask for ever', async () => {
  const pieces = ['%PDF', '-1.7\nab', 'c']
  const whole = await wholeDocument(async (part) => ({ fileName: 'Kết quả.pdf', base64: btoa(pieces[part]!), isLast: part === 2 }))
  expect([whole.fileName, atob(whole.base64)]).toEqual(['Kết quả.pdf', '%PDF-1.7\nabc'])
  await expect(wholeDocument(async () => ({ fileName: '', base64: '', isLast: false }))).rejects.toThrow('without an end')
})
