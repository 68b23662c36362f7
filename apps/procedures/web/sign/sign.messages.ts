import { defineMessages } from '@mc/i18n'

/** Sentences of signing results. */
export const signMessages = defineMessages({
  title: { vi: 'Ký số kết quả', en: 'Sign results' },
  lead: { vi: 'Đọc từng văn bản trước khi ký. Một mã PIN ký tất cả văn bản đã chọn; dấu của cơ quan được đóng ngay sau chữ ký.', en: 'Read each document before signing. One PIN signs all that are chosen; the agency’s seal follows the signature.' },
  back: { vi: 'Dịch vụ công', en: 'Public services' },
  waiting: { vi: 'Chờ ký', en: 'Waiting for a signature' },
  choose: { vi: '{result} cho {applicant}', en: '{result} for {applicant}' },
  chooseAll: { vi: 'Chọn tất cả', en: 'Choose all' },
  chooseNone: { vi: 'Bỏ chọn tất cả', en: 'Choose none' },
  approved: { vi: 'Chấp thuận', en: 'Approved' },
  rejected: { vi: 'Không chấp thuận: {reason}', en: 'Not approved: {reason}' },
  line: { vi: 'Hồ sơ {code}, {office}. {decision}', en: 'Dossier {code}, {office}. {decision}' },
  read: { vi: 'Đọc văn bản của {applicant}', en: 'Read the document for {applicant}' },
  preview: { vi: 'Xem trước {code}', en: 'Preview {code}' },
  pin: { vi: 'Mã PIN chữ ký số', en: 'Signing PIN' },
  pinHint: { vi: 'Từ 6 đến 12 chữ số. Cổng chỉ chuyển mã tới dịch vụ ký số, không lưu lại.', en: '6 to 12 digits. The portal passes it to the signing service and does not keep it.' },
  pinWrong: { vi: 'Mã PIN gồm 6 đến 12 chữ số.', en: 'A PIN has 6 to 12 digits.' },
  noneChosen: { vi: 'Hãy chọn ít nhất một văn bản.', en: 'Choose at least one document.' },
  signChosen: { vi: 'Ký văn bản đã chọn', en: 'Sign what is chosen' },
  signOne: { vi: 'Ký văn bản', en: 'Sign the document' },
  signMany: { vi: 'Ký {n} văn bản', en: 'Sign {n} documents' },
  done: { vi: 'Đã ký {n} văn bản', en: '{n} documents are signed' },
  doneHint: { vi: 'Người nộp hồ sơ đã được báo và tải được bản đã ký.', en: 'The applicants have been told and can download the signed documents.' },
  check: { vi: 'Kiểm tra {title} số {number}', en: 'Check {title} no. {number}' },
  empty: { vi: 'Không có kết quả nào chờ ký', en: 'No result waits for a signature' },
  emptyHint: { vi: 'Kết quả đã duyệt sẽ hiện ở đây.', en: 'Decided results appear here.' },
})
