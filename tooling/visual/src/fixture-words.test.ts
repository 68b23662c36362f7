import { expect, it } from 'vitest'
import { unexplained } from './fixture-words.ts'

const data = "const child = { name: 'Nguyễn Minh Khang', school: 'Trường THCS Phan Đình Phùng' }"

it.each([
  ['a message', '⟦Gửī ~⟧', []],
  ['a message with data in it', '⟦Còƞ 12 chỗ ~⟧', []],
  ['data', 'Nguyễn Minh Khang', []],
  ['data put together', 'Nguyễn Minh Khang · Trường THCS Phan Đình Phùng', []],
  ['data in a list', 'Nguyễn Minh Khang và Trường THCS Phan Đình Phùng', []],
  ['a date', 'Thứ Tư, 25 tháng 11, 2026', []],
  ['money', '462.000 ₫', []],
  ['a sentence in the page itself', 'Gửi yêu cầu', ['Gửi yêu cầu']],
  ['a word beside a message', '⟦Hạƞ ~⟧ hết hạn', ['hết hạn']],
])('%s', (_what, shown, found) => expect(unexplained(shown, data)).toEqual(found))
