import type { YearCalendar } from '../year-calendar.ts'

/**
 * Vietnamese Culture Day (24 November) is off from this year on. A swap of Monday 23 November was proposed and not
 * decided when last looked (26 September 2026): it is not in the list.
 * @source Labour Code 45/2019/QH14, art. 112; Res. 28/2026/QH16, art. 2; 9441/TB-BNV, 12729/VPCP-KGVX, 3383/BNV-CVL
 */
export const year2026: YearCalendar = {
  year: 2026,
  off: [
    '2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-27', '2026-04-30', '2026-05-01',
    '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24',
  ],
  worked: ['2026-01-10', '2026-08-22'],
  isProvisional: false,
  source: '9441/TB-BNV, 12729/VPCP-KGVX, 3383/BNV-CVL; Res. 28/2026/QH16',
}
