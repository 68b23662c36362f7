import * as z from 'zod/mini'

/** Seconds since midnight of a calendar date, local time. */
export const LocalMoment = z.object({ date: z.iso.date(), seconds: z.int() })
export type LocalMoment = z.infer<typeof LocalMoment>

/** An id of the feed. */
export const FeedId = z.string().check(z.minLength(1), z.maxLength(100))

/** When a question is asked for: a day and a time of the clock; now when left out. */
export const AskedMoment = z.optional(z.object({ date: z.iso.date(), time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }))

/** A bus route as it is named on signs. */
export const RouteSign = z.object({ id: z.string(), shortName: z.string(), longName: z.string(), color: z.string() })
export type RouteSign = z.infer<typeof RouteSign>

/** A stop, with the routes that call there. */
export const StopSign = z.object({
  id: z.string(),
  name: z.string(),
  lat: z.number(),
  lon: z.number(),
  routes: z.array(RouteSign),
  /** Kilometres as the crow flies, when the nearest stops were asked for. */
  km: z.nullable(z.number()),
})
export type StopSign = z.infer<typeof StopSign>

/** A departure at a minute, or buses about every so often for a while. */
export const DepartureView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('timed'), route: RouteSign, tripId: z.string(), headsign: z.string(), serviceDate: z.iso.date(), at: LocalMoment }),
  z.object({
    kind: z.literal('headway'),
    route: RouteSign,
    tripId: z.string(),
    headsign: z.string(),
    serviceDate: z.iso.date(),
    from: LocalMoment,
    until: LocalMoment,
    headwayMinutes: z.int(),
  }),
])
export type DepartureView = z.infer<typeof DepartureView>

export const DepartureBoard = z.object({
  stop: StopSign,
  /** The moment asked about. */
  from: LocalMoment,
  departures: z.array(DepartureView),
})
export type DepartureBoard = z.infer<typeof DepartureBoard>

/** One direction of a route on a day. */
export const RouteDirection = z.object({
  directionId: z.int(),
  headsign: z.string(),
  /** In order; minutes of riding from the first stop. */
  stops: z.array(z.object({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number(), minutes: z.int() })),
  /** What leaves the first stop on the day; empty when nothing runs. */
  departures: z.array(DepartureView),
})
export type RouteDirection = z.infer<typeof RouteDirection>

export const RoutePage = z.object({
  route: RouteSign,
  date: z.iso.date(),
  directions: z.array(RouteDirection),
  shapes: z.array(z.array(z.tuple([z.number(), z.number()]))),
})
export type RoutePage = z.infer<typeof RoutePage>

/** A ride on one bus. */
export const LegView = z.object({
  kind: z.enum(['timed', 'headway']),
  route: RouteSign,
  headsign: z.string(),
  from: z.object({ id: z.string(), name: z.string() }),
  to: z.object({ id: z.string(), name: z.string() }),
  departs: LocalMoment,
  arrives: LocalMoment,
  headwayMinutes: z.nullable(z.int()),
  stopsBetween: z.int(),
})
export type LegView = z.infer<typeof LegView>

export const JourneyView = z.object({ departs: LocalMoment, arrives: LocalMoment, minutes: z.int(), isApproximate: z.boolean(), legs: z.array(LegView) })
export type JourneyView = z.infer<typeof JourneyView>

export const JourneyAnswer = z.object({
  from: z.object({ id: z.string(), name: z.string() }),
  to: z.object({ id: z.string(), name: z.string() }),
  at: LocalMoment,
  journeys: z.array(JourneyView),
})
export type JourneyAnswer = z.infer<typeof JourneyAnswer>

/** What the map draws. Points are latitude and longitude. */
export const TransportMap = z.object({
  shapes: z.array(z.object({ routeId: z.string(), color: z.string(), points: z.array(z.tuple([z.number(), z.number()])) })),
  stops: z.array(z.object({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number() })),
  places: z.array(z.object({ code: z.string(), kind: z.enum(['phuong', 'xa']), name: z.string(), lat: z.number(), lon: z.number() })),
})
export type TransportMap = z.infer<typeof TransportMap>

/** Where the timetable comes from. */
export const FeedAbout = z.object({ source: z.string(), isModelData: z.boolean(), validFrom: z.iso.date(), validTo: z.iso.date() })
export type FeedAbout = z.infer<typeof FeedAbout>
