import { defineMessages } from '@mc/i18n'

export const consentsMessages = defineMessages({
  title: { vi: 'Đồng ý dùng dữ liệu', en: 'Consents' },
  lead: {
    vi: 'Cổng chỉ lấy dữ liệu từ cơ quan khác để điền sẵn khi đã được đồng ý, từng việc một. Không đồng ý vẫn làm được mọi thủ tục: chỉ phải tự nhập.',
    en: 'The portal fetches data from other offices to fill in forms only where it was agreed to, one purpose at a time. Without it everything can be done too: by entering it oneself.',
  },
  back: { vi: 'Tài khoản', en: 'Account' },
  what: { vi: 'Dữ liệu', en: 'Data' },
  from: { vi: 'Lấy từ', en: 'Fetched from' },
  source: { vi: '{title} ({owner})', en: '{title} ({owner})' },
  sensitive: { vi: 'Dữ liệu nhạy cảm', en: 'Sensitive data' },
  given: { vi: 'Đang đồng ý', en: 'Agreed' },
  notGiven: { vi: 'Chưa đồng ý', en: 'Not agreed' },
  since: { vi: 'Đồng ý lúc', en: 'Agreed at' },
  give: { vi: 'Đồng ý', en: 'Agree' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  giveTo: { vi: 'Đồng ý: {title}', en: 'Agree: {title}' },
  withdrawFrom: { vi: 'Rút lại: {title}', en: 'Withdraw: {title}' },
  words: {
    vi: 'Đồng ý để cổng lấy {what} từ {from}, chỉ để: {title}. Rút lại được lúc nào cũng được, ngay tại trang này.',
    en: 'Agreed that the portal fetches {what} from {from}, only to: {title}. It may be withdrawn on this page at any time.',
  },
  isGiven: { vi: 'Đã ghi nhận sự đồng ý.', en: 'The consent was recorded.' },
  isWithdrawn: {
    vi: 'Đã rút lại: từ lúc này cổng không lấy dữ liệu này nữa. Nơi đã nhận trước đó phải ngừng dùng chậm nhất ngày {date}.',
    en: 'Withdrawn: from now on the portal does not fetch this. Whoever was given it before has to stop using it by {date}.',
  },
  history: { vi: 'Các lần trước', en: 'Before' },
  historyLine: { vi: 'Đồng ý {given}, rút lại {withdrawn}', en: 'Agreed {given}, withdrawn {withdrawn}' },
})
