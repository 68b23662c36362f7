import { describe, expect, it } from 'vitest'
import { parseMark } from './parse-mark.ts'
import { showAverage, showMark } from './show-mark.ts'

describe('parseMark (OP22)', () => {
  it.each([
    ['7,5', 750], ['7.5', 750], ['10', 1000], ['10,0', 1000], ['0', 0], [' 8 ', 800], ['7,50', 750], ['', null], ['   ', null],
  ])('%j is %j', (text, mark) => expect(parseMark(text)).toEqual({ ok: true, mark }))

  it.each([
    ['75', 'out-of-range'], ['10,5', 'out-of-range'], ['10,01', 'out-of-range'], ['100', 'out-of-range'],
    ['7,25', 'too-fine'],
    ['7..5', 'not-a-number'], ['8,', 'not-a-number'], ['-1', 'not-a-number'], ['e', 'not-a-number'], ['+', 'not-a-number'],
    ['1e1', 'not-a-number'], ['٧', 'not-a-number'], ['7,5,5', 'not-a-number'], ['1000', 'not-a-number'],
  ])('%j is refused: %s', (text, reason) => expect(parseMark(text)).toEqual({ ok: false, reason }))
})

describe('showMark', () => {
  it.each([[750, '7,5', '7.5'], [1000, '10', '10'], [0, '0', '0'], [790, '7,9', '7.9'], [725, '7,25', '7.25'], [705, '7,05', '7.05']])('%i', (mark, vi, en) => {
    expect(showMark(mark, 'vi')).toBe(vi)
    expect(showMark(mark, 'en')).toBe(en)
  })

  it('prints an average with its decimal', () => {
    expect(showAverage(800, 'vi')).toBe('8,0')
    expect(showAverage(620, 'en')).toBe('6.2')
  })
})
