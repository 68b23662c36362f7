import { describe, expect, it } from 'vitest'
import { promotion } from './promotion.rule.ts'

const outcomes = [
  { subject: 'toan', kind: 'marked', average: 490 },
  { subject: 'ngu-van', kind: 'marked', average: 500 },
  { subject: 'gdtc', kind: 'comment', passed: false },
] as const

describe('promotion', () => {
  it('goes up with Đạt in both and 45 absences', () => {
    expect(promotion({ conduct: 'dat', result: 'dat', absences: 45, outcomes })).toEqual({ outcome: 'promoted' })
  })
  it('repeats with 46 absences, whatever the marks', () => {
    expect(promotion({ conduct: 'tot', result: 'tot', absences: 46, outcomes: [] })).toEqual({ outcome: 'repeats', absences: 46 })
  })
  it('re-tests in summer what is under 5.0 or Chưa đạt', () => {
    expect(promotion({ conduct: 'kha', result: 'chua-dat', absences: 0, outcomes })).toEqual({ outcome: 'after-summer', retests: ['toan', 'gdtc'], conductTask: false })
  })
  it('has a task in summer for conduct', () => {
    expect(promotion({ conduct: 'chua-dat', result: 'dat', absences: 0, outcomes })).toEqual({ outcome: 'after-summer', retests: [], conductTask: true })
  })
})
