import { defineMessages } from '@mc/i18n'

export const homeMessages = defineMessages({
  heading: { vi: 'Một cửa cho mọi việc với nhà nước', en: 'One door for everything with the state' },
  lead: {
    vi: 'Y tế, giáo dục, giao thông, thanh toán: một lần đăng nhập, một nơi để xem và làm.',
    en: 'Health, education, transport, payments: one sign-in, one place to look and to act.',
  },
  searchLabel: { vi: 'Cần làm việc gì?', en: 'What do you need to do?' },
  searchHint: { vi: 'Ví dụ: thẻ bảo hiểm, điểm của con, giờ xe buýt. Gõ không dấu cũng được.', en: 'For example: insurance card, my child’s marks, bus times.' },
  searchAction: { vi: 'Tìm', en: 'Search' },
  offers: { vi: 'Các dịch vụ', en: 'Services' },
  needsSignIn: { vi: 'Cần đăng nhập', en: 'Sign in needed' },
  hello: { vi: 'Xin chào {name}', en: 'Hello {name}' },
  now: { vi: 'Việc cần làm bây giờ', en: 'What needs you now' },
  nowLead: { vi: 'Hóa đơn, lịch hẹn và giấy tờ sắp đến hạn của bản thân và gia đình.', en: 'Bills, appointments and papers that are due, for you and your family.' },
  allDone: { vi: 'Hiện không có việc nào đến hạn.', en: 'Nothing is due right now.' },
  looking: { vi: 'Đang xem có việc gì đến hạn…', en: 'Looking for what is due…' },
  myDesk: { vi: 'Bàn làm việc của tôi', en: 'My desk' },
})
