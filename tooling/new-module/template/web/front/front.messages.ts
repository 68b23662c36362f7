import { defineMessages } from '@mc/i18n'

export const frontMessages = defineMessages({
  title: { vi: 'Lĩnh vực mẫu', en: 'Model sector' },
  lead: { vi: 'Thông báo mới nhất, và nơi gửi yêu cầu tới cơ quan.', en: 'The latest notices, and where to send a request to the office.' },
  requestsTitle: { vi: 'Yêu cầu của tôi', en: 'My requests' },
  requestsText: { vi: 'Gửi yêu cầu, xem hạn trả lời và câu trả lời.', en: 'Send a request, see when the answer is due, and the answer.' },
  requestsSignIn: { vi: 'Cần đăng nhập', en: 'Sign-in needed' },
  deskTitle: { vi: 'Yêu cầu chờ trả lời', en: 'Requests to answer' },
  deskText: { vi: 'Dành cho cán bộ một cửa. Người gửi thấy ai đã mở yêu cầu của mình.', en: 'For one-stop officers. Senders see who opened their request.' },
  deskRole: { vi: 'Cán bộ', en: 'Officers' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  none: { vi: 'Chưa có thông báo', en: 'No notices yet' },
  noneHint: { vi: 'Khi cơ quan có thông báo mới, thông báo sẽ hiện ở đây.', en: 'New notices of the office will stand here.' },
  published: { vi: 'Đăng ngày {date}', en: 'Published on {date}' },
})
