import { describe, expect, it } from 'vitest'
import { defineMessages, format, pickLocale, pseudo, rewriteInto, translate } from './index.ts'

const messages = defineMessages({ left: { vi: 'Còn {n} điểm', en: { one: '{n} point left', other: '{n} points left' } } })

describe('translate', () => {
  it.each([
    ['vi', 1, 'Còn 1 điểm'],
    ['en', 1, '1 point left'],
    ['en', 12, '12 points left'],
  ] as const)('%s with %i', (locale, n, text) => expect(translate(locale, messages, 'left', { n })).toBe(text))
})

describe('a further language', () => {
  const tay = { sentences: { 'Còn {n} điểm': 'Lỏ {n} điểm' } }
  it('shows its sentence with the parameters filled in', () =>
    expect(translate('vi', messages, 'left', { n: 3 }, rewriteInto(tay))).toBe('Lỏ 3 điểm'))
  it('shows the base where it has none', () =>
    expect(translate('vi', messages, 'left', { n: 3 }, rewriteInto({ sentences: {} }))).toBe('Còn 3 điểm'))
  it('the pseudo-locale marks the sentence and leaves its parameters alone', () =>
    expect(translate('vi', messages, 'left', { n: 12 }, pseudo)).toMatch(/^⟦Ƈòƞ 12 đīểm ~+⟧$/))
})

describe('pickLocale', () => {
  it.each([
    ['en', 'vi', 'en'],
    ['xx', 'fr, en-GB;q=0.8', 'en'],
    [undefined, 'en;q=0.2, vi;q=0.9', 'vi'],
    [undefined, undefined, 'vi'],
  ] as const)('chosen %s, browser %s', (chosen, header, locale) => expect(pickLocale(chosen, header)).toBe(locale))
})

describe('format', () => {
  it('shows calendar dates whatever the zone of the machine', () => expect(format('vi').date('1985-12-31')).toBe('31/12/1985'))
  it('shows instants in Vietnam', () => expect(format('vi').dateTime('2026-11-24T17:30:00Z')).toBe('00:30 25/11/2026'))
  it('keeps every đồng of a large amount', () => expect(format('vi').dong('9007199254740993')).toBe('9.007.199.254.740.993\u00a0₫'))
  it('joins lists', () => expect(format('vi').list(['A', 'B', 'C'])).toBe('A, B và C'))
})
