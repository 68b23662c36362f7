import { defineMessages } from '@mc/i18n'

export const notificationMessages = defineMessages({
  none: { vi: 'Chưa có thông báo nào', en: 'No notices yet' },
  noneHint: { vi: 'Khi hồ sơ, hóa đơn hay giấy tờ có việc mới, thông báo sẽ hiện ở đây.', en: 'When something happens with a dossier, a bill or a paper, it appears here.' },
  unread: { vi: '{n} thông báo chưa đọc', en: { one: '{n} unread notice', other: '{n} unread notices' } },
  allRead: { vi: 'Đã đọc tất cả', en: 'All read' },
  readAll: { vi: 'Đánh dấu đã đọc tất cả', en: 'Mark all as read' },
  read: { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  new: { vi: 'Chưa đọc', en: 'Unread' },
})
