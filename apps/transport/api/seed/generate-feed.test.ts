import type { SeedRandom } from '@mc/server-kit'
import { expect, it } from 'vitest'
import { readFeed } from '../../model/gtfs/read-feed.ts'
import { timetableOf } from '../../model/gtfs/timetable.ts'
import { planJourneys } from '../../model/gtfs/trip-plan.rule.ts'
import { generateFeed } from './generate-feed.ts'

/** Chance without chance: enough to lay roads. */
const random = (key: string) => ({ next: () => (key.length % 7) / 7 }) as SeedRandom

const files = generateFeed({ today: '2026-11-25', random })

it('makes a sound feed, the same each time', () => {
  expect(readFeed(files).problems).toEqual([])
  expect(generateFeed({ today: '2026-11-25', random })).toEqual(files)
})

it('has what a planner must get right: times past midnight, exceptions, both kinds of frequency', () => {
  const feed = readFeed(files).feed!
  expect(feed.stopTimes.some((time) => time.departureSeconds > 25 * 3600)).toBe(true)
  expect(feed.exceptions.some((each) => each.isAdded) && feed.exceptions.some((each) => !each.isAdded)).toBe(true)
  expect(new Set(feed.frequencies.map((each) => each.isExact))).toEqual(new Set([true, false]))
  expect(feed.routes).toHaveLength(17)
  expect(new Set(feed.stops.map((stop) => stop.name)).size).toBe(feed.stops.length)
})

it('links the towns: from Phổ Yên to Bắc Kạn with one change', () => {
  const feed = readFeed(files).feed!
  const journeys = planJourneys(timetableOf(feed), { from: '05860', to: '01843', at: { date: '2026-11-25', seconds: 7 * 3600 } })
  expect(journeys.length).toBeGreaterThan(0)
  expect(journeys.every((journey) => journey.legs.length === 2)).toBe(true)
})
