import { defineMessages } from '@mc/i18n'

export const noticesMessages = defineMessages({
  title: { vi: 'Thông báo', en: 'Notices' },
  bell: { vi: 'Thông báo', en: 'Notices' },
  bellUnread: { vi: 'Thông báo, {n} tin chưa đọc', en: { one: 'Notices, {n} unread', other: 'Notices, {n} unread' } },
  lead: { vi: 'Mọi điều cơ quan nhà nước báo qua cổng, mới nhất ở trên.', en: 'Everything state offices tell by this portal, the newest first.' },
  settings: { vi: 'Chọn cách nhận thông báo', en: 'Choose how notices come' },
  all: { vi: 'Xem tất cả', en: 'See all' },
  older: { vi: 'Cũ hơn', en: 'Older' },
  newer: { vi: 'Mới hơn', en: 'Newer' },
  open: { vi: 'Mở', en: 'Open' },
  fraud: {
    vi: 'Tin nhắn của cổng không bao giờ có đường dẫn và không bao giờ hỏi mật khẩu hay mã.',
    en: 'The portal’s messages never have a link and never ask for a password or a code.',
  },
})
