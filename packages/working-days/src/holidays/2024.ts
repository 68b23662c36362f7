import type { YearCalendar } from '../year-calendar.ts'

/** @source Labour Code 45/2019/QH14, art. 112; notices 5015 and 1570/TB-LĐTBXH */
export const year2024: YearCalendar = {
  year: 2024,
  off: [
    '2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14', '2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01',
    '2024-09-02', '2024-09-03',
  ],
  worked: ['2024-05-04'],
  isProvisional: false,
  source: 'Notices 5015 and 1570/TB-LĐTBXH',
}
