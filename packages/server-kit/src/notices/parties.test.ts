import { expect, it } from 'vitest'
import { shortWords } from './parties.ts'

const text = { vi: '', en: '' }

it('are one sentence and where to look, without a link', () =>
  expect(shortWords({ title: { vi: 'Hồ sơ đã được nhận', en: 'The dossier was received' }, text, locale: 'vi' })).toBe('Hồ sơ đã được nhận. Xem tại Cổng dịch vụ Một Cửa.'))

it('are cut at a whole word when long', () => {
  const words = shortWords({ title: { vi: 'x', en: 'The dossier was received' }, text: { vi: 'x', en: 'Word '.repeat(80).trim() }, locale: 'en' })
  expect(words.length).toBeLessThanOrEqual(201)
  expect(words).toMatch(/^The dossier was received\. (Word )+Word… See the Một Cửa portal\.$/)
})
