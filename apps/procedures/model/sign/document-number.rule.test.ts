import { expect, it } from 'vitest'
import { documentNumber, signersTitle } from './document-number.rule.ts'

it.each([
  [7, 'Giấy phép lái xe', 'CSGT-19', '07/GP-CSGT'],
  [123, 'Quyết định trợ cấp xã hội hằng tháng', 'SNV-19', '123/QĐ-SNV'],
  [10, 'Giấy khai sinh'.normalize('NFD'), 'UBND-05443', '10/KS-UBND'],
  [1, 'Giấy chứng nhận đăng ký hợp tác xã', 'UBND-05443', '01/GCN-UBND'],
  [2, 'Thông báo kết quả giải quyết hồ sơ', 'SYT-19', '02/TB-SYT'],
  [3, 'Phù hiệu', 'SXD-19', '03/KQ-SXD'],
])('%i, %s, %s: %s', (number, name, office, expected) => expect(documentNumber({ number, name, office })).toBe(expected))

it('a head of an office of no known kind is its head', () => {
  expect(signersTitle('committee')).toBe('Chủ tịch')
  expect(signersTitle('treasury')).toBe('Thủ trưởng cơ quan')
})
