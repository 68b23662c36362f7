/** Which days a model route runs; `friday` is the last bus of Friday night. */
export type ModelService = 'daily' | 'workday' | 'weekend' | 'friday'

/** When a model route runs. Times of the clock; hours may pass 24. */
export type ModelTimes =
  | { readonly kind: 'timed'; readonly service: ModelService; readonly first: string; readonly last: string; readonly everyMinutes: number }
  | { readonly kind: 'frequency'; readonly service: ModelService; readonly from: string; readonly until: string; readonly everyMinutes: number; readonly isExact: boolean }

/** A made-up bus route between communes of the province. */
export type ModelRoute = {
  readonly id: string
  readonly shortName: string
  readonly longName: string
  readonly color: string
  readonly speedKmh: number
  /** Names of the communes it passes through, in order; a loop ends where it begins and runs one way. */
  readonly via: readonly string[]
  readonly times: readonly ModelTimes[]
}

const timed = (service: ModelService, first: string, last: string, everyMinutes: number): ModelTimes => ({ kind: 'timed', service, first, last, everyMinutes })
const about = (service: ModelService, from: string, until: string, everyMinutes: number): ModelTimes => ({ kind: 'frequency', service, from, until, everyMinutes, isExact: false })
const exactly = (service: ModelService, from: string, until: string, everyMinutes: number): ModelTimes => ({ kind: 'frequency', service, from, until, everyMinutes, isExact: true })

/** Model data: routes, times and stops are made up; only the places are real. */
export const MODEL_ROUTES: readonly ModelRoute[] = [
  {
    id: 'R01', shortName: '01', longName: 'Thái Nguyên – Sông Công – Phổ Yên', color: 'B3261E', speedKmh: 28,
    via: ['Quan Triều', 'Phan Đình Phùng', 'Gia Sàng', 'Tích Lương', 'Bách Quang', 'Sông Công', 'Phổ Yên', 'Vạn Xuân', 'Trung Thành'],
    times: [timed('workday', '05:00', '21:30', 20), timed('weekend', '05:30', '21:00', 30), timed('friday', '23:00', '24:10', 70)],
  },
  {
    id: 'R02', shortName: '02', longName: 'Thái Nguyên – Phú Lương – Bắc Kạn', color: '1F5AA8', speedKmh: 36,
    via: ['Phan Đình Phùng', 'Quan Triều', 'Vô Tranh', 'Phú Lương', 'Yên Trạch', 'Chợ Mới', 'Thanh Thịnh', 'Bắc Kạn', 'Đức Xuân'],
    times: [timed('daily', '05:15', '18:15', 60)],
  },
  {
    id: 'R03', shortName: '03', longName: 'Thái Nguyên – Đại Từ – Phú Xuyên', color: '2E7D32', speedKmh: 30,
    via: ['Phan Đình Phùng', 'Quyết Thắng', 'An Khánh', 'Đại Từ', 'Phú Thịnh', 'Phú Xuyên'],
    times: [timed('workday', '05:20', '19:20', 40), timed('weekend', '06:00', '18:00', 60)],
  },
  {
    id: 'R04', shortName: '04', longName: 'Thái Nguyên – Định Hoá', color: '8A5A00', speedKmh: 33,
    via: ['Phan Đình Phùng', 'Quan Triều', 'Vô Tranh', 'Phú Lương', 'Hợp Thành', 'Trung Hội', 'Định Hoá', 'Kim Phượng', 'Lam Vỹ'],
    times: [timed('daily', '05:40', '17:10', 90)],
  },
  {
    id: 'R05', shortName: '05', longName: 'Thái Nguyên – Võ Nhai – Dân Tiến', color: '6A1B9A', speedKmh: 33,
    via: ['Phan Đình Phùng', 'Linh Sơn', 'Đồng Hỷ', 'Văn Hán', 'La Hiên', 'Võ Nhai', 'Tràng Xá', 'Dân Tiến'],
    times: [timed('daily', '05:30', '17:30', 80)],
  },
  {
    id: 'R06', shortName: '06', longName: 'Thái Nguyên – Phú Bình – Kha Sơn', color: '00695C', speedKmh: 30,
    via: ['Phan Đình Phùng', 'Gia Sàng', 'Tân Khánh', 'Phú Bình', 'Kha Sơn'],
    times: [timed('workday', '05:10', '20:10', 30), timed('weekend', '06:00', '19:00', 45)],
  },
  {
    id: 'R07', shortName: '07', longName: 'Thái Nguyên – Trại Cau', color: '4E342E', speedKmh: 28,
    via: ['Phan Đình Phùng', 'Linh Sơn', 'Nam Hoà', 'Trại Cau'],
    times: [timed('daily', '05:45', '18:45', 60)],
  },
  {
    id: 'R08', shortName: '08', longName: 'Thái Nguyên – Tân Cương', color: '37474F', speedKmh: 26,
    via: ['Phan Đình Phùng', 'Quyết Thắng', 'Đại Phúc', 'Tân Cương', 'Phúc Thuận'],
    times: [exactly('daily', '06:00', '19:00', 30)],
  },
  {
    id: 'R09', shortName: '09', longName: 'Vòng quanh trung tâm Thái Nguyên', color: 'AD1457', speedKmh: 20,
    via: ['Phan Đình Phùng', 'Gia Sàng', 'Tích Lương', 'Tân Cương', 'Quyết Thắng', 'Quan Triều', 'Linh Sơn', 'Phan Đình Phùng'],
    times: [about('workday', '05:30', '08:30', 12), about('workday', '08:30', '20:00', 20), about('weekend', '06:30', '20:00', 25)],
  },
  {
    id: 'R10', shortName: '10', longName: 'Bắc Kạn – Ba Bể', color: '0277BD', speedKmh: 32,
    via: ['Bắc Kạn', 'Đức Xuân', 'Phủ Thông', 'Hiệp Lực', 'Nà Phặc', 'Phúc Lộc', 'Chợ Rã', 'Ba Bể'],
    times: [timed('daily', '06:00', '16:00', 120)],
  },
  {
    id: 'R11', shortName: '11', longName: 'Bắc Kạn – Chợ Đồn', color: '3F6F1E', speedKmh: 30,
    via: ['Đức Xuân', 'Bắc Kạn', 'Phong Quang', 'Bạch Thông', 'Chợ Đồn', 'Nghĩa Tá'],
    times: [timed('daily', '06:15', '17:15', 110)],
  },
  {
    id: 'R12', shortName: '12', longName: 'Bắc Kạn – Na Rì', color: 'C4471B', speedKmh: 30,
    via: ['Đức Xuân', 'Bắc Kạn', 'Tân Kỳ', 'Côn Minh', 'Trần Phú', 'Na Rì', 'Cường Lợi'],
    times: [timed('daily', '06:30', '16:30', 120)],
  },
  {
    id: 'R13', shortName: '13', longName: 'Bắc Kạn – Ngân Sơn – Bằng Vân', color: '5E35B1', speedKmh: 32,
    via: ['Bắc Kạn', 'Đức Xuân', 'Phủ Thông', 'Hiệp Lực', 'Nà Phặc', 'Ngân Sơn', 'Bằng Vân'],
    times: [timed('daily', '05:50', '15:50', 150)],
  },
  {
    id: 'R14', shortName: '14', longName: 'Chợ Rã – Bằng Thành', color: '6B6112', speedKmh: 26,
    via: ['Chợ Rã', 'Nghiên Loan', 'Cao Minh', 'Bằng Thành'],
    times: [timed('daily', '07:00', '15:00', 160)],
  },
  {
    id: 'R15', shortName: '15', longName: 'Phổ Yên – Phú Bình', color: '00727D', speedKmh: 28,
    via: ['Phổ Yên', 'Điềm Thuỵ', 'Phú Bình'],
    times: [exactly('workday', '05:30', '20:30', 20), exactly('weekend', '06:00', '19:00', 30)],
  },
  {
    id: 'R16', shortName: 'CN1', longName: 'Xe ca đêm Sông Công – Điềm Thuỵ', color: '283593', speedKmh: 30,
    via: ['Tích Lương', 'Bách Quang', 'Sông Công', 'Phổ Yên', 'Điềm Thuỵ'],
    times: [timed('workday', '21:30', '25:30', 60)],
  },
  {
    id: 'R17', shortName: '17', longName: 'Phổ Yên – Đại Từ qua Phúc Thuận', color: '9E4A00', speedKmh: 28,
    via: ['Phổ Yên', 'Bá Xuyên', 'Phúc Thuận', 'Quân Chu', 'Vạn Phú', 'Đại Từ'],
    times: [timed('daily', '06:10', '17:10', 110)],
  },
]
