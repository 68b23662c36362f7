import { defineMessages } from '@mc/i18n'

/** What is wrong with an answer, and how to put it right. */
export const faultMessages = defineMessages({
  fill: { vi: 'Điền “{label}”', en: 'Fill in “{label}”' },
  choose: { vi: 'Chọn câu trả lời cho “{label}”', en: 'Choose an answer to “{label}”' },
  addFile: { vi: 'Thêm tệp cho “{label}”', en: 'Add a file for “{label}”' },
  citizenId: { vi: 'Số định danh cá nhân gồm 12 chữ số', en: 'A personal ID number has 12 digits' },
  phone: { vi: 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09', en: 'A mobile number has 10 digits and begins with 03, 05, 07, 08 or 09' },
  plate: { vi: 'Biển số có dạng 20A-123.45', en: 'A plate looks like 20A-123.45' },
  email: { vi: 'Địa chỉ thư điện tử có dạng ten@vidu.vn', en: 'An e-mail address looks like name@example.vn' },
  date: { vi: '“{label}” phải là một ngày có thật, đủ ngày, tháng, năm', en: '“{label}” must be a real date with day, month and year' },
  whole: { vi: '“{label}” phải là số nguyên', en: '“{label}” must be a whole number' },
  number: { vi: '“{label}” phải là một số', en: '“{label}” must be a number' },
  between: { vi: '“{label}” phải từ {low} đến {high}', en: '“{label}” must be between {low} and {high}' },
  shorter: { vi: '“{label}” dài quá {n} ký tự, cần viết ngắn hơn', en: { one: '“{label}” has more than {n} character: make it shorter', other: '“{label}” has more than {n} characters: make it shorter' } },
  longer: { vi: '“{label}” cần ít nhất {n} ký tự', en: { one: '“{label}” needs at least {n} character', other: '“{label}” needs at least {n} characters' } },
  shape: { vi: '“{label}” chưa đúng. {hint}', en: '“{label}” is not right. {hint}' },
  more: { vi: 'Cần ít nhất {n} mục', en: { one: 'At least {n} entry is needed', other: 'At least {n} entries are needed' } },
  fewer: { vi: 'Nhiều nhất {n} mục', en: { one: 'At most {n} entry', other: 'At most {n} entries' } },
  provinceMissing: { vi: 'Chọn tỉnh, thành phố', en: 'Choose the province' },
  communeMissing: { vi: 'Chọn xã, phường', en: 'Choose the commune' },
  streetMissing: { vi: 'Điền số nhà, đường, thôn, xóm', en: 'Fill in the house, street or village' },
})
