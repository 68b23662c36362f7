/** Code, name, longitude, latitude, counters: some communes of Thái Nguyên. */
export const PLACES: readonly (readonly [string, string, number, number, number])[] = [
  ['05443', 'Phan Đình Phùng', 105.845, 21.585, 6],
  ['05455', 'Quyết Thắng', 105.78, 21.58, 4],
  ['05611', 'Phú Lương', 105.703, 21.741, 3],
  ['05692', 'Đại Từ', 105.63, 21.63, 3],
  ['05533', 'Định Hoá', 105.65, 21.905, 2],
  ['01840', 'Đức Xuân', 105.85, 22.166, 2],
]
