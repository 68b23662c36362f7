import { defineMessages } from '@mc/i18n'

/** What the citizen reads under "who looked at my data": this sector's records and reasons, by `recordAccess`'s keys. */
export const accessReasons = defineMessages({
  'education.marks': { vi: 'Điểm học tập', en: 'School marks' },
  'education.access.mark-sheet': { vi: 'Giáo viên bộ môn mở sổ điểm của lớp', en: 'A subject teacher opened the class’s mark sheet' },
  'education.access.conduct-sheet': { vi: 'Giáo viên chủ nhiệm mở sổ rèn luyện của lớp', en: 'The class teacher opened the class’s conduct sheet' },
  'education.access.conduct-entered': { vi: 'Giáo viên chủ nhiệm nhập kết quả rèn luyện', en: 'The class teacher entered conduct' },
  'education.access.look-up': { vi: 'Tra cứu bằng mã gửi tới điện thoại đã đăng ký', en: 'Look-up with a code sent to the registered phone' },
})
