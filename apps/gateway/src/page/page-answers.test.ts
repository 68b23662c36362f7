import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { answersInTime, askedOnHome, type AskSector } from './page-answers.ts'

const request = {} as FastifyRequest
const asked = [
  { sector: 'garden', path: 'quick' },
  { sector: 'garden', path: 'refused' },
  { sector: 'garden', path: 'broken' },
  { sector: 'garden', path: 'never' },
]
const ask: AskSector = ({ path }) => {
  if (path === 'refused') return Promise.resolve(null)
  if (path === 'broken') return Promise.reject(new Error('a defect'))
  return path === 'never' ? new Promise(() => undefined) : Promise.resolve({ data: { n: 1 } })
}

test('what is refused, fails or takes too long is left out, and the page is not held up for it', async () => {
  expect(await answersInTime(asked, { ask, request, limitMs: 20 })).toEqual([{ sector: 'garden', path: 'quick', data: { n: 1 } }])
})

test('an answer that comes after the limit does not change the page', async () => {
  let answer!: (of: { data: unknown }) => void
  const late: AskSector = () => new Promise((resolve) => (answer = resolve))
  const answers = await answersInTime([{ sector: 'garden', path: 'late' }], { ask: late, request, limitMs: 5 })
  answer({ data: 1 })
  await Promise.resolve()
  expect(answers).toEqual([])
})

test('asked is what the fillers of the home page ask, of their own sector', () => {
  const module = { id: 'garden', fills: [{ slot: 'home.cards', id: 'plot', asks: [{ path: 'plots.due' }, { path: 'plots.mine', input: {} }] }, { slot: 'other', id: 'x', asks: [{ path: 'no' }] }, { slot: 'home.cards', id: 'quiet' }] }
  expect(askedOnHome([module as never])).toEqual([{ sector: 'garden', path: 'plots.due' }, { sector: 'garden', path: 'plots.mine', input: {} }])
})
