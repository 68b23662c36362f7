import { describe, expect, it } from 'vitest'
import { learningResult, type SubjectOutcome } from './learning-result.rule.ts'

const marked = (averages: readonly number[]): SubjectOutcome[] => averages.map((average, index) => ({ subject: `m${index}`, kind: 'marked', average }))
const comments = (...passed: boolean[]): SubjectOutcome[] => passed.map((one, index) => ({ subject: `c${index}`, kind: 'comment', passed: one }))
const times = (count: number, average: number) => Array.from({ length: count }, () => average)

describe('learningResult', () => {
  it.each([
    { averages: [...times(7, 850), 400], level: 'kha', from: 'dat' },
    { averages: [...times(7, 850), 300], level: 'dat', from: 'chua-dat' },
    { averages: [...times(7, 850), 600], level: 'kha', from: null },
    { averages: times(8, 850), level: 'tot', from: null },
    { averages: times(8, 600), level: 'dat', from: null },
    { averages: [...times(7, 700), 340], level: 'dat', from: 'chua-dat' },
    { averages: [...times(7, 600), 340], level: 'chua-dat', from: null },
    // Two weak subjects: no single one is the cause.
    { averages: [...times(6, 850), 300, 300], level: 'chua-dat', from: null },
    // Edges of each threshold.
    { averages: [...times(6, 800), 650, 650], level: 'tot', from: null },
    { averages: [...times(6, 800), 650, 640], level: 'kha', from: null },
    { averages: [...times(5, 800), 790, 790, 790], level: 'kha', from: null },
    { averages: [...times(6, 650), 500, 500], level: 'kha', from: null },
    { averages: [...times(6, 500), 350, 350], level: 'dat', from: null },
    { averages: [...times(5, 500), 490, 490, 490], level: 'chua-dat', from: null },
  ])('$averages → $level', ({ averages, level, from }) => {
    const result = learningResult([...marked(averages), ...comments(true, true, true)])
    expect(result.level).toBe(level)
    expect(result.adjusted?.from ?? null).toBe(from)
    expect(result.clause === '9.3').toBe(from !== null)
  })

  it('says which subject pulled the result down', () => {
    expect(learningResult(marked([...times(7, 850), 400])).adjusted).toEqual({ subject: 'm7', from: 'dat', without: 'tot' })
  })

  it('treats one comment subject Chưa đạt by the setting', () => {
    const outcomes = [...marked(times(8, 850)), ...comments(true, false)]
    expect(learningResult(outcomes, { adjustsForComment: true })).toMatchObject({ level: 'kha', clause: '9.3' })
    expect(learningResult(outcomes, { adjustsForComment: false })).toMatchObject({ level: 'dat', clause: '9.2.c', adjusted: null })
  })

  it('is Chưa đạt with two comment subjects Chưa đạt', () => {
    expect(learningResult([...marked(times(8, 850)), ...comments(false, false)]).level).toBe('chua-dat')
  })
})
