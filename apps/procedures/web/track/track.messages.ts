import { defineMessages } from '@mc/i18n'

export const trackMessages = defineMessages({
  title: { vi: 'Theo dõi hồ sơ', en: 'Follow a dossier' },
  lead: { vi: 'Không cần đăng nhập: chỉ cần mã hồ sơ và 4 số cuối của điện thoại đã khai.', en: 'No sign-in: the code and the last 4 digits of the phone you gave.' },
  back: { vi: 'Dịch vụ công', en: 'Public services' },
  code: { vi: 'Mã hồ sơ', en: 'Code of the dossier' },
  codeHint: { vi: 'Trên phiếu tiếp nhận, dạng H55.19.001-261125-0001', en: 'On the receipt, like H55.19.001-261125-0001' },
  phoneEnd: { vi: '4 số cuối điện thoại', en: 'Last 4 digits of the phone' },
  find: { vi: 'Xem hồ sơ', en: 'Show' },
  codeMissing: { vi: 'Điền mã hồ sơ như trên phiếu', en: 'Fill in the code as on the receipt' },
  phoneMissing: { vi: 'Điền đúng 4 chữ số cuối', en: 'Fill in exactly 4 digits' },
  state: { vi: 'Tình trạng', en: 'State' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  due: { vi: 'Ngày hẹn', en: 'Due' },
  more: { vi: 'Đăng nhập để xem nội dung, bổ sung hoặc nhận kết quả.', en: 'Sign in to see what is in it, to supply or to fetch the result.' },
  moreLink: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
})
