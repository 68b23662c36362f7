import type { YearCalendar } from '../year-calendar.ts'

/** @source Labour Code 45/2019/QH14, art. 112; notice 6150/TB-LĐTBXH */
export const year2025: YearCalendar = {
  year: 2025,
  off: [
    '2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02',
    '2025-09-01', '2025-09-02',
  ],
  worked: ['2025-04-26'],
  isProvisional: false,
  source: 'Notice 6150/TB-LĐTBXH',
}
