export { CALENDARS, addWorkingDays, isWorkingDay, type DueDay } from './working-days.rule.ts'
export type { YearCalendar } from './year-calendar.ts'
