import type { CalendarDate } from '../dates/calendar-date.ts'

/** A GTFS Schedule feed after reading and checking: texts as the feed has them, times in seconds, dates as `YYYY-MM-DD`. */
export type Feed = {
  readonly agencies: readonly Agency[]
  readonly stops: readonly Stop[]
  readonly routes: readonly Route[]
  readonly trips: readonly Trip[]
  readonly stopTimes: readonly StopTime[]
  readonly calendars: readonly ServiceCalendar[]
  readonly exceptions: readonly ServiceException[]
  readonly frequencies: readonly Frequency[]
  readonly shapePoints: readonly ShapePoint[]
}

export type Agency = { readonly agencyId: string; readonly name: string; readonly url: string; readonly timezone: string }

/** A stop; degrees are WGS 84. */
export type Stop = { readonly stopId: string; readonly name: string; readonly lat: number; readonly lon: number }

/** A line of buses. `color` is six hexadecimal digits without `#`. */
export type Route = {
  readonly routeId: string
  readonly agencyId: string
  readonly shortName: string
  readonly longName: string
  readonly routeType: number
  readonly color: string
  readonly sortOrder: number
}

export type Trip = {
  readonly tripId: string
  readonly routeId: string
  readonly serviceId: string
  readonly headsign: string
  readonly directionId: 0 | 1
  readonly shapeId: string
}

/** When a trip calls at a stop, in seconds from the start of its service day; may be past 24 hours. */
export type StopTime = {
  readonly tripId: string
  readonly stopSequence: number
  readonly stopId: string
  readonly arrivalSeconds: number
  readonly departureSeconds: number
}

/** Days of the week on which a service runs, Monday first, between two dates, both included. */
export type ServiceCalendar = {
  readonly serviceId: string
  readonly weekdays: readonly [boolean, boolean, boolean, boolean, boolean, boolean, boolean]
  readonly startDate: CalendarDate
  readonly endDate: CalendarDate
}

/** A single day added to a service or taken from it. */
export type ServiceException = { readonly serviceId: string; readonly date: CalendarDate; readonly isAdded: boolean }

/** A trip that repeats: every so many seconds from `startSeconds` until before `endSeconds`, at its first stop. */
export type Frequency = {
  readonly tripId: string
  readonly startSeconds: number
  readonly endSeconds: number
  readonly headwaySeconds: number
  /** True: as exact as a timetable. False: only about this often. */
  readonly isExact: boolean
}

export type ShapePoint = { readonly shapeId: string; readonly sequence: number; readonly lat: number; readonly lon: number }
