import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Nguyễn Minh Khang', 'MK'],
  ['Đặng Văn Đông', 'VĐ'],
  ['Trần Ái', 'TÁ'],
  ['Tôn Nữ Thị Hồng Nhung', 'HN'],
  ['Sáng', 'S'],
  ['trần  ái'.normalize('NFD'), 'TÁ'],
  ['', ''],
])('%s → %s', (name, letters) => expect(initials(name)).toBe(letters))
