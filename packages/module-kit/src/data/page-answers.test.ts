import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const answers = [
  { sector: 'health', path: 'insurance.getMine', input: {}, data: { current: null } },
  { sector: 'payments', path: 'bills.countDue', data: { count: 2 } },
]

let take: typeof import('./page-answers.ts').takeAnswer
beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'mc-answers' ? { textContent: JSON.stringify(answers) } : null) })
  take = (await import('./page-answers.ts')).takeAnswer
})
afterEach(() => vi.unstubAllGlobals())

test('the page answers a query once; who asks again wants to know anew', () => {
  expect(take({ sector: 'payments', path: 'bills.countDue', input: undefined }, 900)?.data).toEqual({ count: 2 })
  expect(take({ sector: 'payments', path: 'bills.countDue', input: undefined }, 950)).toBeUndefined()
})

test('another input, path or sector is another question', () => {
  expect(take({ sector: 'health', path: 'insurance.getMine', input: { citizenId: '019212000031' } }, 900)).toBeUndefined()
  expect(take({ sector: 'health', path: 'bills.countDue', input: undefined }, 900)).toBeUndefined()
  expect(take({ sector: 'health', path: 'insurance.getMine', input: {} }, 900)?.data).toEqual({ current: null })
})

test('an old page answers nothing', () => {
  expect(take({ sector: 'payments', path: 'bills.countDue', input: undefined }, 60_000)).toBeUndefined()
})

test('a page without answers answers nothing', async () => {
  vi.resetModules()
  vi.stubGlobal('document', { getElementById: () => null })
  const { takeAnswer } = await import('./page-answers.ts')
  expect(takeAnswer({ sector: 'payments', path: 'bills.countDue', input: undefined }, 900)).toBeUndefined()
})
