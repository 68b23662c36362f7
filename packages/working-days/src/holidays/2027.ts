import type { YearCalendar } from '../year-calendar.ts'

/**
 * No notice was found (last looked 24 September 2026): the days certain by rule, and for the lunar New Year and the day
 * beside 2 September one of the proposals.
 * @source Labour Code 45/2019/QH14, arts. 111 and 112; Res. 28/2026/QH16, art. 2
 */
export const year2027: YearCalendar = {
  year: 2027,
  off: [
    '2027-01-01', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02',
    '2027-09-03', '2027-11-24',
  ],
  worked: [],
  isProvisional: true,
  source: 'By rule; Tết and the day beside 2 September as proposed',
}
