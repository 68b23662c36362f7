import { rank, type Level } from './learning-result.rule.ts'

/**
 * The conduct (kết quả rèn luyện) of a year from its two terms; the second weighs more.
 * @source Circular 22/2021/TT-BGDĐT, art. 8(2)(b)
 * @example yearConduct('dat', 'tot') → 'kha'
 */
export function yearConduct(term1: Level, term2: Level): Level {
  if (term2 === 'tot') return rank(term1) <= rank('kha') ? 'tot' : 'kha'
  if (term2 === 'kha') return rank(term1) <= rank('dat') ? 'kha' : 'dat'
  if (term2 === 'dat') return term1 === 'tot' ? 'kha' : 'dat'
  return 'chua-dat'
}
