import { expect, it } from 'vitest'
import { compare, median, report } from './compare.ts'

it('runs each contender in each round, never always in the same order, after a warm-up', async () => {
  const ran: string[] = []
  const contender = (name: string, rate: number) => ({
    name,
    run: (seconds: number) => {
      ran.push(`${name}${seconds}`)
      return Promise.resolve(rate)
    },
  })
  const comparison = { title: 'Việc', baseline: 'a', rounds: 2, seconds: 2, contenders: [contender('a', 100), contender('b', 150)] }
  const outcome = await compare(comparison)
  expect(ran).toEqual(['a1', 'b1', 'a2', 'b2', 'b2', 'a2'])
  expect(report(comparison, outcome)).toMatch(/a {2}1\.00 \(baseline\) +100\/s\n {2}b {2}1\.50 \(1\.50–1\.50\) +150\/s/)
})

it('compares rates of the same round, so that a slow round does not count against one side', () => {
  const contenders = ['a', 'b'].map((name) => ({ name, run: () => Promise.resolve(0) }))
  const measures = (...rates: number[]) => rates.map((rate) => ({ rate, processorMs: 10 / rate }))
  const text = report({ title: '', baseline: 'a', rounds: 3, seconds: 1, contenders }, new Map([['a', measures(100, 10, 100)], ['b', measures(80, 8, 80)]]))
  expect(text).toContain('0.80 (0.80–0.80)')
  expect(text).toContain('processor time ×1.25')
})

it('finds the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})
