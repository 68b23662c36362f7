import { expect, it } from 'vitest'
import { title } from './title.rule.ts'

const averages = (...list: number[]) => list.map((average, index) => ({ subject: `m${index}`, kind: 'marked' as const, average }))

it.each([
  [{ conduct: 'tot', result: 'tot', outcomes: averages(900, 900, 900, 900, 900, 900, 700, 650) }, 'xuat-sac'],
  [{ conduct: 'tot', result: 'tot', outcomes: averages(900, 900, 900, 900, 900, 890, 890, 890) }, 'gioi'],
  [{ conduct: 'kha', result: 'tot', outcomes: averages(900, 900, 900, 900, 900, 900, 900, 900) }, null],
  [{ conduct: 'tot', result: 'kha', outcomes: averages(900, 900, 900, 900, 900, 900, 900, 600) }, null],
] as const)('%j → %s', (year, expected) => expect(title(year)).toBe(expected))
