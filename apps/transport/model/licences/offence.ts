import type { Text } from '@mc/i18n'
import type { CalendarDate } from '../dates/calendar-date.ts'

/** An offence that takes points. */
export type Offence = {
  readonly code: string
  readonly vehicle: 'car' | 'motorcycle'
  readonly points: number
  readonly title: Text
  /** In force from, and the decree it is in. */
  readonly from: CalendarDate
  readonly source: string
}

const decree168 = { from: '2025-01-01', source: 'Decree 168/2024/NĐ-CP' } as const
const car = (code: string, points: number, vi: string, en: string): Offence => ({ code: `car.${code}`, vehicle: 'car', points, title: { vi, en }, ...decree168 })
const motorcycle = (code: string, points: number, vi: string, en: string): Offence => ({
  code: `motorcycle.${code}`,
  vehicle: 'motorcycle',
  points,
  title: { vi, en },
  ...decree168,
})

/**
 * Offences and the points they take, as dated data. Offences that withdraw the licence are not among them.
 * @source Decree 168/2024/NĐ-CP, arts. 6 and 7, amended by Decree 238/2026/NĐ-CP
 */
export const OFFENCES: readonly Offence[] = [
  car('speed-10', 2, 'Chạy quá tốc độ từ 10 đến 20 km/h', '10 to 20 km/h over the speed limit'),
  car('speed-20', 4, 'Chạy quá tốc độ trên 20 đến 35 km/h', 'Over 20, up to 35 km/h over the speed limit'),
  car('speed-35', 6, 'Chạy quá tốc độ trên 35 km/h', 'More than 35 km/h over the speed limit'),
  car('phone', 4, 'Dùng tay cầm điện thoại khi lái xe', 'Phone in hand while driving'),
  car('red-light', 4, 'Không chấp hành đèn tín hiệu giao thông', 'Not obeying a traffic light'),
  car('wrong-way', 4, 'Đi ngược chiều', 'Driving against the direction of traffic'),
  car('motorway', 10, 'Đi ngược chiều hoặc lùi xe trên đường cao tốc', 'Wrong way or reversing on a motorway'),
  car('alcohol-1', 4, 'Nồng độ cồn đến 50 mg/100 ml máu', 'Alcohol up to 50 mg in 100 ml of blood'),
  car('alcohol-2', 10, 'Nồng độ cồn trên 50 đến 80 mg/100 ml máu', 'Alcohol over 50, up to 80 mg in 100 ml of blood'),
  {
    code: 'car.paying-passengers',
    vehicle: 'car',
    points: 6,
    title: { vi: 'Xe không kinh doanh vận tải chở khách thu tiền', en: 'Taking paying passengers outside the transport business' },
    from: '2026-07-01',
    source: 'Decree 238/2026/NĐ-CP (day of entry into force: model data)',
  },
  motorcycle('speed-20', 4, 'Chạy quá tốc độ trên 20 km/h', 'More than 20 km/h over the speed limit'),
  motorcycle('red-light', 4, 'Không chấp hành đèn tín hiệu giao thông', 'Not obeying a traffic light'),
  motorcycle('phone', 4, 'Dùng điện thoại khi lái xe', 'Using a phone while riding'),
  motorcycle('wrong-way', 2, 'Đi ngược chiều hoặc đi trên vỉa hè', 'Wrong way or on the pavement'),
  motorcycle('motorway', 6, 'Đi xe máy vào đường cao tốc', 'Motorcycle on a motorway'),
  motorcycle('alcohol-1', 4, 'Nồng độ cồn đến 50 mg/100 ml máu', 'Alcohol up to 50 mg in 100 ml of blood'),
  motorcycle('alcohol-2', 10, 'Nồng độ cồn trên 50 đến 80 mg/100 ml máu', 'Alcohol over 50, up to 80 mg in 100 ml of blood'),
  motorcycle('leaving', 6, 'Gây tai nạn rồi bỏ đi', 'Leaving an accident'),
  motorcycle('accident', 10, 'Vi phạm gây tai nạn giao thông', 'Causing an accident'),
]

/** The offence with this code; undefined when it is not one we know. */
export function findOffence(code: string): Offence | undefined {
  return OFFENCES.find((offence) => offence.code === code)
}
