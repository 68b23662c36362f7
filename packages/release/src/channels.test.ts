import { describe, expect, it } from 'vitest'
import { judgeCanary } from './canary-verdict.ts'
import { brokenPromises, mayEnd, promiseOf } from './contract-promise.ts'
import { loadTimeClass, loadTimeWithin } from './load-times.ts'
import { getsCanary } from './pick-channel.ts'

const people = Array.from({ length: 20_000 }, (_, index) => `0190850${String(index).padStart(5, '0')}`)
const chosen = (share: number, version = 'v2') => new Set(people.filter((seed) => getsCanary('health', { version, share, roles: [] }, { seed, roles: new Set() })))

describe('who gets a canary', () => {
  it.each([0, 1, 10, 50, 100])('%d %% of people, within what chance allows', (share) => {
    const expected = (people.length * share) / 100
    const deviation = Math.sqrt((people.length * share * (100 - share)) / 10_000)
    expect(Math.abs(chosen(share).size - expected)).toBeLessThanOrEqual(5 * deviation)
  })

  it('the same people each time; raising the share takes nobody out; another release begins with others', () => {
    const ten = chosen(10)
    expect(chosen(10)).toEqual(ten)
    const [more, others] = [chosen(25), chosen(10, 'v3')]
    expect([...ten].every((one) => more.has(one))).toBe(true)
    const both = [...ten].filter((one) => others.has(one)).length
    expect(both / ten.size).toBeLessThan(0.2)
  })

  it('roles always get it; without a number nobody does by share', () => {
    expect(getsCanary('health', { version: 'v', share: 0, roles: ['developer'] }, { seed: null, roles: new Set(['developer']) })).toBe(true)
    expect(getsCanary('health', { version: 'v', share: 99, roles: [] }, { seed: null, roles: new Set() })).toBe(false)
  })
})

describe('when a canary is taken back', () => {
  it.each([
    ['half of few fail, stable never', { loads: 20, failures: 10 }, { loads: 1_000, failures: 0 }, true],
    ['too few loads', { loads: 19, failures: 19 }, { loads: 1_000, failures: 0 }, false],
    ['one broken browser', { loads: 1_000, failures: 4 }, { loads: 100_000, failures: 0 }, false],
    ['as bad as stable', { loads: 500, failures: 50 }, { loads: 5_000, failures: 500 }, false],
    ['better than stable', { loads: 500, failures: 5 }, { loads: 5_000, failures: 500 }, false],
    ['a little worse, which chance explains', { loads: 100, failures: 8 }, { loads: 1_000, failures: 40 }, false],
    ['clearly worse with many loads', { loads: 10_000, failures: 400 }, { loads: 100_000, failures: 2_000 }, true],
    ['nothing to compare with', { loads: 30, failures: 30 }, { loads: 0, failures: 0 }, false],
  ])('%s', (_, canary, stable, isBad) => {
    expect(judgeCanary({ canary, stable }).isBad).toBe(isBad)
  })

  it('computes Fisher’s exact test, one-sided', () => {
    // The lady tasting tea, 3 of 4 right: 17/70.
    expect(judgeCanary({ canary: { loads: 4, failures: 3 }, stable: { loads: 4, failures: 1 } }).chance).toBeCloseTo(17 / 70, 10)
    expect(judgeCanary({ canary: { loads: 10, failures: 8 }, stable: { loads: 10, failures: 1 } }).chance).toBeCloseTo(0.00273, 4)
  })

  it('takes back no equal canary in a thousand trials of chance at one look', () => {
    let seed = 42
    const random = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31), seed / 2 ** 31)
    const sample = (loads: number) => ({ loads, failures: Array.from({ length: loads }, random).filter((one) => one < 0.05).length })
    const bad = Array.from({ length: 1_000 }, () => judgeCanary({ canary: sample(200), stable: sample(800) })).filter((one) => one.isBad).length
    expect(bad).toBeLessThanOrEqual(5)
  })
})

describe('the promise of a contract', () => {
  it('is twelve months and three versions, whichever is longer', () => {
    expect(promiseOf({ version: 1, since: '2026-11-25' })).toEqual({ version: 1, since: '2026-11-25', until: '2027-11-25', untilVersion: 4 })
    expect(promiseOf({ version: 1, since: '2028-02-29' }).until).toBe('2029-03-01')
    const one = { version: 1, since: '2026-11-25' }
    expect(mayEnd(one, { current: 4, today: '2027-11-25' })).toBe(false)
    expect(mayEnd(one, { current: 3, today: '2029-01-01' })).toBe(false)
    expect(mayEnd(one, { current: 4, today: '2027-11-26' })).toBe(true)
  })

  it('finds a version that is not served although it was promised', () => {
    const history = [{ version: 1, since: '2026-01-01' }, { version: 2, since: '2026-06-01' }]
    expect(brokenPromises(history, { served: [1, 2], today: '2030-01-01' })).toEqual([])
    expect(brokenPromises(history, { served: [2], today: '2030-01-01' }).map((one) => one.version)).toEqual([1])
  })
})

describe('load times', () => {
  it('are counted by class, and their quantiles read from the classes', () => {
    expect([0, 100, 101, 8_000, 60_000].map(loadTimeClass)).toEqual([0, 0, 1, 6, 7])
    expect(loadTimeWithin([1, 1, 0, 0, 0, 0, 0, 0], 0.5)).toBe(100)
    expect(loadTimeWithin([90, 5, 0, 5, 0, 0, 0, 0], 0.95)).toBe(250)
    expect(loadTimeWithin([0, 0, 0, 0, 0, 0, 0, 3], 0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(loadTimeWithin([0, 0, 0, 0, 0, 0, 0, 0], 0.5)).toBeNull()
  })
})
