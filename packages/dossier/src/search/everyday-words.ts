/**
 * What people call things, and what procedures call them. Each everyday phrase is searched as the official one too; folded, since
 * many type without marks.
 */
export const EVERYDAY_WORDS: readonly (readonly [everyday: string, official: string])[] = [
  ['bằng lái', 'giấy phép lái xe'],
  ['gplx', 'giấy phép lái xe'],
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['cccd', 'căn cước'],
  ['chứng minh thư', 'căn cước'],
  ['htx', 'hợp tác xã'],
  ['cấp 2', 'trung học cơ sở'],
  ['thcs', 'trung học cơ sở'],
  ['cấp 3', 'trung học phổ thông'],
  ['thpt', 'trung học phổ thông'],
  ['người già', 'người cao tuổi'],
  ['ông bà', 'người cao tuổi'],
  ['tàn tật', 'khuyết tật'],
  ['hộ khẩu', 'thường trú'],
  ['nhập khẩu', 'đăng ký thường trú'],
  ['em bé', 'trẻ'],
  ['sơ sinh', 'mới sinh'],
  ['nha khoa', 'phòng khám răng'],
  ['đông y', 'y học cổ truyền'],
  ['phòng mạch', 'phòng khám'],
  ['bằng cấp', 'văn bằng'],
  ['rách', 'hỏng'],
  ['gãy', 'hỏng'],
  ['đăng kí', 'đăng ký'],
  ['hàng tháng', 'hằng tháng'],
]
