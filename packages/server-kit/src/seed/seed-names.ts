import type { SeedRandom } from './seed-random.ts'
import { weightedList } from './weighted-list.ts'

// Shares are roughly those of published surveys of family names; they make lists look right and prove nothing.
const KINH_FAMILIES = weightedList(
  'Nguyễn 31, Trần 10, Lê 8, Phạm 6, Hoàng 5, Vũ 4, Đặng 3, Bùi 3, Đỗ 3, Dương 4, Ngô 2, Lý 1, Đinh 1.5, Trịnh 1.2, Đào 1.2, ' +
    'Lương 1, Phan 2, Hà 1.2, Tạ 1, Mai 0.8, Cao 0.7, Trương 1, Đoàn 1, Lưu 0.7, Tống 0.4, Thái 0.3, Âu 0.2, Ôn 0.1',
)
const TAY_NUNG_FAMILIES = weightedList(
  'Nông 12, Hoàng 12, Ma 8, Lường 5, Triệu 6, Lý 5, Hà 4, Nguyễn 9, Dương 3, Lục 2, Bế 2, Đàm 3, Chu 2, La 2, Mông 2, Vi 2, Hứa 2, ' +
    'Sầm 1, Đồng 1, Bàn 2, Phùng 2, Đặng 2, Lèng 0.5, Cà 0.3',
)
const MEN_MIDDLE_OLD = weightedList('Văn 62, Đức 6, Xuân 5, Đình 4, Hữu 4, Quang 4, Ngọc 3, Minh 3, Công 2, Thế 2, Bá 1, Trọng 2')
const MEN_MIDDLE_YOUNG = weightedList('Văn 20, Đức 10, Minh 13, Quang 7, Gia 8, Anh 7, Tuấn 6, Hoàng 6, Bảo 5, Hữu 3, Thành 4, Ngọc 3, Duy 4, Nhật 2, Đăng 2')
const WOMEN_MIDDLE_OLD = weightedList('Thị 80, Thị Thu 3, Thị Hồng 3, Thị Minh 2, Thị Kim 2, Ngọc 2, Thanh 2, Thúy 1, Bích 1, Thị Thanh 3')
const WOMEN_MIDDLE_YOUNG = weightedList(
  'Thị 24, Ngọc 10, Khánh 6, Bảo 6, Minh 7, Thị Thu 4, Thị Ngọc 4, Thu 5, Phương 5, Thanh 5, Hà 4, Gia 4, Thảo 3, Quỳnh 3, Thùy 3, Diệu 2, Tường 2',
)
const MEN_GIVEN_OLD = weightedList(
  'Hùng 6, Dũng 5, Sơn 4, Hải 4, Tuấn 4, Thắng 4, Minh 4, Thành 5, Bình 4, Tiến 3, Long 3, Quang 3, Cường 4, Hòa 3, Phúc 2, Thọ 2, An 2, Ân 1, ' +
    'Lâm 2, Khánh 2, Đông 2, Đạt 1, Ứng 1, Ước 1, Kiên 2, Trung 3, Nam 2, Việt 2, Toàn 2, Lợi 2, Quý 2, Sáng 1, Vinh 2, Định 2, Chiến 2',
)
const MEN_GIVEN_YOUNG = weightedList(
  'Anh 6, Huy 5, Khang 4, Minh 6, Phúc 4, Bảo 4, Khôi 3, Nam 4, Long 4, Quân 4, Đức 4, Dũng 3, Hiếu 3, Kiên 3, Đạt 4, Tùng 2, Phong 4, An 3, Duy 3, ' +
    'Nguyên 2, Khoa 3, Hải 3, Sơn 2, Trí 2, Thịnh 2, Bình 2, Lâm 3, Vũ 2, Ân 1, Đăng 2',
)
const WOMEN_GIVEN_OLD = weightedList(
  'Lan 5, Hoa 5, Hương 5, Hồng 4, Mai 4, Nga 4, Hà 4, Thủy 4, Liên 3, Bình 3, Tâm 3, Xuân 2, Yến 3, Oanh 2, Loan 3, Hạnh 4, Thảo 2, Phương 4, ' +
    'Thanh 3, Huệ 3, Nhung 3, Vân 3, Ánh 2, Dung 3, Hiền 3, Ái 1, Mận 1, Mùi 1, Thơm 1, Bệ 0.3',
)
const WOMEN_GIVEN_YOUNG = weightedList(
  'Anh 7, Linh 6, Trang 4, Chi 4, Ngân 4, Vy 4, Hân 4, Nhi 4, My 3, Châu 3, Hà 4, Thảo 4, Phương 4, Mai 3, Ngọc 4, Giang 3, Yến 2, Ánh 2, Uyên 2, ' +
    'Hương 2, Nhung 2, Quỳnh 3, An 3, Diệp 2, Thư 3, Trâm 2, Dương 2, Như 2',
)
const SINGLE_WORDS = ['Sáng', 'Páo', 'Dín', 'Mẩy', 'Pham', 'Chẩn']

/** Born before this year: names of the old kind. */
const YOUNG_FROM = 1990

/** Share of the old of the mountains whose name is one word. */
const SINGLE_WORD_SHARE = 0.025

/** A family's name, as common as it is where they live. */
export function familyName(random: SeedRandom, place: { isNorthern: boolean }): string {
  return random.chance(place.isNorthern ? 0.58 : 0.12) ? TAY_NUNG_FAMILIES(random) : KINH_FAMILIES(random)
}

/** A made-up whole name: family, middle, given. */
export function personName(random: SeedRandom, person: { family: string; sex: 'male' | 'female'; birthYear: number; isNorthern: boolean }): string {
  const isYoung = person.birthYear >= YOUNG_FROM
  if (person.isNorthern && person.birthYear < 1965 && random.chance(SINGLE_WORD_SHARE)) return random.pick(SINGLE_WORDS)
  const [middle, given] =
    person.sex === 'male'
      ? isYoung
        ? [MEN_MIDDLE_YOUNG, MEN_GIVEN_YOUNG]
        : [MEN_MIDDLE_OLD, MEN_GIVEN_OLD]
      : isYoung
        ? [WOMEN_MIDDLE_YOUNG, WOMEN_GIVEN_YOUNG]
        : [WOMEN_MIDDLE_OLD, WOMEN_GIVEN_OLD]
  const first = middle(random)
  let last = given(random)
  // "Minh Minh" is nobody's name.
  while (first.endsWith(last)) last = given(random)
  return `${person.family} ${first} ${last}`
}
