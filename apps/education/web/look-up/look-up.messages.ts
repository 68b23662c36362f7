import { defineMessages } from '@mc/i18n'

export const lookUpMessages = defineMessages({
  'education.look-up.wrong-code': {
    vi: 'Mã chưa đúng. Xem lại tin nhắn; còn {left} lần thử.',
    en: 'The code is not right. Check the message; {left} tries left.',
  },
  'education.look-up.over': {
    vi: 'Mã này đã hết hạn, đã dùng, hoặc nhập sai quá 5 lần. Hãy yêu cầu mã mới.',
    en: 'This code has expired, was used, or was mistyped five times. Ask for a new one.',
  },
  title: { vi: 'Tra cứu kết quả học tập', en: 'Look up school results' },
  lead: {
    vi: 'Không cần tài khoản. Mã xác nhận được gửi tới điện thoại gia đình đã đăng ký với nhà trường.',
    en: 'No account needed. A code is sent to the phone the family registered with the school.',
  },
  back: { vi: 'Giáo dục', en: 'Education' },
  studentCode: { vi: 'Mã học sinh', en: 'Pupil code' },
  studentCodeHint: { vi: '10 chữ số, in trên học bạ và thẻ học sinh', en: '10 digits, on the report card and the pupil’s card' },
  studentCodeWrong: { vi: 'Mã học sinh gồm đúng 10 chữ số.', en: 'A pupil code has exactly 10 digits.' },
  birthDate: { vi: 'Ngày sinh của học sinh', en: 'The pupil’s date of birth' },
  birthDateWrong: { vi: 'Nhập đủ ngày, tháng, năm sinh, ví dụ 31/12/2012.', en: 'Type day, month and year of birth, for example 31/12/2012.' },
  send: { vi: 'Gửi mã xác nhận', en: 'Send the code' },
  sentTitle: { vi: 'Nếu thông tin đúng, mã đã được gửi', en: 'If what you typed is right, a code was sent' },
  sentDetail: {
    vi: 'Mã gồm 6 chữ số, dùng được trong {minutes} phút, gửi tới số điện thoại đã đăng ký với nhà trường. Không nhận được? Kiểm tra lại mã học sinh và ngày sinh, hoặc hỏi văn phòng nhà trường.',
    en: 'It has 6 digits, works for {minutes} minutes and goes to the phone registered with the school. Nothing came? Check the pupil code and date of birth, or ask the school’s office.',
  },
  code: { vi: 'Mã xác nhận', en: 'Code' },
  codeHint: { vi: '6 chữ số trong tin nhắn', en: 'The 6 digits of the message' },
  codeWrong: { vi: 'Mã gồm đúng 6 chữ số.', en: 'The code has exactly 6 digits.' },
  open: { vi: 'Xem kết quả', en: 'Open the results' },
  again: { vi: 'Nhập lại thông tin hoặc lấy mã mới', en: 'Change what I typed, or get a new code' },
  resultsOf: { vi: 'Kết quả học tập của {name}', en: 'School report of {name}' },
  schoolYear: { vi: 'Năm học', en: 'School year' },
  yearOption: { vi: '{year} · lớp {className}', en: '{year} · class {className}' },
  logged: {
    vi: 'Lần xem này được ghi lại. Phụ huynh thấy nó trong mục "Ai đã xem dữ liệu của tôi".',
    en: 'This look was recorded. The family finds it under “Who looked at my data”.',
  },
  close: { vi: 'Kết thúc tra cứu', en: 'End the look-up' },
  noYears: { vi: 'Chưa có dữ liệu học tập', en: 'There are no school records yet' },
})
