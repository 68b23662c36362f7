import { addDays, type CalendarDate } from '../../model/dates/calendar-date.ts'
import { writeCsv } from '../../model/gtfs/read-csv.ts'
import { weekday } from '../../model/gtfs/service-calendar.rule.ts'
import type { ModelService } from './model-routes.ts'

type Range = { readonly from: CalendarDate; readonly to: CalendarDate }

const DAYS: Readonly<Record<ModelService, string>> = { daily: '1111111', workday: '1111110', weekend: '0000001', friday: '0000100' }

/** Holidays of the solar calendar on which the model buses run as on Sundays. @source Labour Code 45/2019/QH14, art. 112 */
const HOLIDAYS = ['01-01', '04-30', '05-01', '09-02', '11-24']

/** First days of the lunar year, on which no model bus runs. */
const LUNAR_NEW_YEARS: readonly CalendarDate[] = ['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02']

/** `calendar.txt` of the model feed. */
export function modelServices(range: Range): string {
  const rows = Object.entries(DAYS).map(([service, days]) => [service, ...days, compact(range.from), compact(range.to)])
  return writeCsv(['service_id', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'start_date', 'end_date'], rows)
}

/** `calendar_dates.txt` of the model feed: Sunday's service on holidays, none on the lunar New Year. */
export function modelHolidays(range: Range): string {
  const rows: string[][] = []
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) {
    const runs = (service: ModelService) => DAYS[service][weekday(date)] === '1'
    const change = (service: ModelService, isAdded: boolean) => {
      if (runs(service) !== isAdded) rows.push([service, compact(date), isAdded ? '1' : '2'])
    }
    if (LUNAR_NEW_YEARS.includes(date)) for (const service of Object.keys(DAYS) as ModelService[]) change(service, false)
    else if (HOLIDAYS.includes(date.slice(5))) {
      change('workday', false)
      change('weekend', true)
    }
  }
  return writeCsv(['service_id', 'date', 'exception_type'], rows)
}

function compact(date: CalendarDate): string {
  return date.replaceAll('-', '')
}
