import type { Text } from '@mc/i18n'

/** Which law's classes a licence is printed with: `old` until 31 Dec 2024, `current` since 1 Jan 2025. `B1` is in both. */
export type LicenceScheme = 'old' | 'current'

/** One class of driving licence, as data. */
export type LicenceClass = {
  readonly scheme: LicenceScheme
  readonly code: string
  /** What it lets a person drive. */
  readonly drives: Text
  /** Years from issue to the printed end; null when the licence has no end. */
  readonly validityYears: number | null
  /** Whether the offences of cars or of motorcycles count against it. */
  readonly vehicle: 'motorcycle' | 'car'
}

const motorcycle = (scheme: LicenceScheme, code: string, vi: string, en: string, validityYears: number | null = null): LicenceClass => ({
  scheme,
  code,
  drives: { vi, en },
  validityYears,
  vehicle: 'motorcycle',
})
const car = (scheme: LicenceScheme, code: string, vi: string, en: string, validityYears: number): LicenceClass => ({
  scheme,
  code,
  drives: { vi, en },
  validityYears,
  vehicle: 'car',
})

/**
 * Every class a licence in use can carry. The classes since 2025 are law; the validity of old classes is model data
 * kept for the few licences without a printed end: a printed end always wins.
 * @source Law 36/2024/QH15, arts. 57 and 89, amended by Law 118/2025/QH15
 */
export const LICENCE_CLASSES: readonly LicenceClass[] = [
  motorcycle('current', 'A1', 'Xe máy đến 125 cm³ hoặc động cơ điện đến 11 kW', 'Motorcycles up to 125 cm³ or 11 kW'),
  motorcycle('current', 'A', 'Xe máy trên 125 cm³ hoặc động cơ điện trên 11 kW', 'Motorcycles over 125 cm³ or 11 kW'),
  motorcycle('current', 'B1', 'Xe mô tô ba bánh', 'Three-wheeled motorcycles'),
  car('current', 'B', 'Ô tô chở người đến 8 chỗ, xe tải đến 3,5 tấn', 'Cars with up to 8 passenger seats, trucks up to 3.5 t', 10),
  car('current', 'C1', 'Xe tải trên 3,5 đến 7,5 tấn', 'Trucks over 3.5 t, up to 7.5 t', 10),
  car('current', 'C', 'Xe tải trên 7,5 tấn', 'Trucks over 7.5 t', 5),
  car('current', 'D1', 'Ô tô chở người trên 8 đến 16 chỗ', 'Passenger vehicles of 8 to 16 seats', 5),
  car('current', 'D2', 'Ô tô chở người trên 16 đến 29 chỗ', 'Passenger vehicles of 16 to 29 seats', 5),
  car('current', 'D', 'Ô tô chở người trên 29 chỗ', 'Passenger vehicles of more than 29 seats', 5),
  car('current', 'BE', 'Xe hạng B kéo rơ moóc trên 750 kg', 'Class B vehicles with a trailer over 750 kg', 5),
  car('current', 'C1E', 'Xe hạng C1 kéo rơ moóc trên 750 kg', 'Class C1 vehicles with a trailer over 750 kg', 5),
  car('current', 'CE', 'Xe hạng C kéo rơ moóc trên 750 kg, xe đầu kéo', 'Class C vehicles with a trailer over 750 kg, tractor units', 5),
  car('current', 'D1E', 'Xe hạng D1 kéo rơ moóc trên 750 kg', 'Class D1 vehicles with a trailer over 750 kg', 5),
  car('current', 'D2E', 'Xe hạng D2 kéo rơ moóc trên 750 kg', 'Class D2 vehicles with a trailer over 750 kg', 5),
  car('current', 'DE', 'Xe hạng D kéo rơ moóc trên 750 kg, xe nối toa', 'Class D vehicles with a trailer over 750 kg, articulated buses', 5),
  motorcycle('old', 'A1', 'Xe máy từ 50 đến dưới 175 cm³', 'Motorcycles from 50 to under 175 cm³'),
  motorcycle('old', 'A2', 'Xe máy từ 175 cm³ trở lên', 'Motorcycles of 175 cm³ and more'),
  motorcycle('old', 'A3', 'Xe mô tô ba bánh', 'Three-wheeled motorcycles'),
  motorcycle('old', 'A4', 'Máy kéo nhỏ đến 1.000 kg', 'Small tractors up to 1,000 kg', 10),
  car('old', 'B1 số tự động', 'Ô tô số tự động đến 9 chỗ, không hành nghề lái xe', 'Automatic cars up to 9 seats, not for hire', 10),
  car('old', 'B1', 'Ô tô đến 9 chỗ, xe tải dưới 3,5 tấn, không hành nghề lái xe', 'Cars up to 9 seats, trucks under 3.5 t, not for hire', 10),
  car('old', 'B2', 'Ô tô đến 9 chỗ, xe tải dưới 3,5 tấn', 'Cars up to 9 seats, trucks under 3.5 t', 10),
  car('old', 'C', 'Xe tải từ 3,5 tấn trở lên', 'Trucks of 3.5 t and more', 5),
  car('old', 'D', 'Ô tô chở người từ 10 đến 30 chỗ', 'Passenger vehicles of 10 to 30 seats', 5),
  car('old', 'E', 'Ô tô chở người trên 30 chỗ', 'Passenger vehicles of more than 30 seats', 5),
  car('old', 'FB2', 'Xe hạng B2 kéo rơ moóc', 'Class B2 vehicles with a trailer', 5),
  car('old', 'FC', 'Xe hạng C kéo rơ moóc, xe đầu kéo', 'Class C vehicles with a trailer, tractor units', 5),
  car('old', 'FD', 'Xe hạng D kéo rơ moóc', 'Class D vehicles with a trailer', 5),
  car('old', 'FE', 'Xe hạng E kéo rơ moóc, xe nối toa', 'Class E vehicles with a trailer, articulated buses', 5),
]

/** The class with this code under this scheme; undefined when the law has none. */
export function findLicenceClass(scheme: LicenceScheme, code: string): LicenceClass | undefined {
  return LICENCE_CLASSES.find((each) => each.scheme === scheme && each.code === code)
}
