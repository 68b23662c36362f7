import { addDays, type CalendarDate } from '../dates/calendar-date.ts'
import type { ServiceCalendar, ServiceException } from './feed.ts'

/** Which days a service runs, from both calendar files. */
export type Service = { readonly calendar: ServiceCalendar | null; readonly exceptions: ReadonlyMap<CalendarDate, boolean> }

/** The services of a feed by id; a service may be in either file alone. */
export function servicesOf(calendars: readonly ServiceCalendar[], exceptions: readonly ServiceException[]): ReadonlyMap<string, Service> {
  const services = new Map<string, { calendar: ServiceCalendar | null; exceptions: Map<CalendarDate, boolean> }>()
  const get = (id: string) => {
    let service = services.get(id)
    if (!service) services.set(id, (service = { calendar: null, exceptions: new Map() }))
    return service
  }
  for (const calendar of calendars) get(calendar.serviceId).calendar = calendar
  for (const { serviceId, date, isAdded } of exceptions) get(serviceId).exceptions.set(date, isAdded)
  return services
}

/**
 * Whether a service runs on a service day. An exception of the day decides before the week does.
 * @source GTFS Schedule reference, calendar.txt and calendar_dates.txt
 */
export function runsOn(service: Service | undefined, date: CalendarDate): boolean {
  if (!service) return false
  const exception = service.exceptions.get(date)
  if (exception !== undefined) return exception
  const { calendar } = service
  return calendar !== null && date >= calendar.startDate && date <= calendar.endDate && calendar.weekdays[weekday(date)] === true
}

/** Day of the week of a date, Monday 0. */
export function weekday(date: CalendarDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** The next day from `from` on, within a fortnight, on which some service runs; null when none does. */
export function nextServiceDay(services: Iterable<Service>, from: CalendarDate): CalendarDate | null {
  const all = [...services]
  for (let ahead = 0; ahead < 14; ahead++) {
    const date = addDays(from, ahead)
    if (all.some((service) => runsOn(service, date))) return date
  }
  return null
}
