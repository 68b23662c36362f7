import { describe, expect, it } from 'vitest'
import { draftErrors, isDate, isTime, paramsOf, questionOf, type JourneyDraft } from './journey-question.ts'

const draft = (changes: Partial<JourneyDraft> = {}): JourneyDraft => ({ from: { id: 'A', text: 'A' }, to: { id: 'B', text: 'B' }, when: 'now', date: '', time: '', ...changes })

describe('draftErrors', () => {
  it('lets a complete draft pass', () => {
    expect(draftErrors(draft())).toEqual({})
    expect(draftErrors(draft({ when: 'later', date: '2026-11-25', time: '7:30' }))).toEqual({})
  })
  it('names each field that is wrong', () => {
    const none = { id: null, text: 'abc' }
    expect(draftErrors(draft({ from: none, to: none, when: 'later', date: '2026-02-30', time: '25:00' }))).toEqual({
      from: 'error.from',
      to: 'error.to',
      date: 'error.date',
      time: 'error.time',
    })
    expect(draftErrors(draft({ to: { id: 'A', text: 'A' } }))).toEqual({ to: 'error.same' })
  })
})

it('the address holds the whole question', () => {
  const later = draft({ when: 'later', date: '2026-11-25', time: '7:30' })
  expect(questionOf(paramsOf(later))).toEqual({ from: 'A', to: 'B', at: { date: '2026-11-25', time: '07:30' } })
  expect(questionOf(paramsOf(draft()))).toEqual({ from: 'A', to: 'B' })
  expect(questionOf(new URLSearchParams('from=A'))).toBeNull()
  expect(questionOf(new URLSearchParams('from=A&to=B&date=x&time=99'))).toEqual({ from: 'A', to: 'B' })
})

it.each([['00:00', true], ['23:59', true], ['24:00', false], ['7:05', true], ['7h05', false]])('isTime(%s) is %s', (text, is) => expect(isTime(text)).toBe(is))
it.each([['2028-02-29', true], ['2026-02-29', false], ['2026-1-1', false]])('isDate(%s) is %s', (text, is) => expect(isDate(text)).toBe(is))
