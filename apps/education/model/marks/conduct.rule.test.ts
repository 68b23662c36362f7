import { expect, it } from 'vitest'
import { yearConduct } from './conduct.rule.ts'

it.each([
  ['tot', 'tot', 'tot'], ['kha', 'tot', 'tot'], ['dat', 'tot', 'kha'], ['chua-dat', 'tot', 'kha'],
  ['tot', 'kha', 'kha'], ['kha', 'kha', 'kha'], ['dat', 'kha', 'kha'], ['chua-dat', 'kha', 'dat'],
  ['tot', 'dat', 'kha'], ['kha', 'dat', 'dat'], ['dat', 'dat', 'dat'], ['chua-dat', 'dat', 'dat'],
  ['tot', 'chua-dat', 'chua-dat'], ['chua-dat', 'chua-dat', 'chua-dat'],
] as const)('term 1 %s, term 2 %s → %s', (term1, term2, year) => expect(yearConduct(term1, term2)).toBe(year))
