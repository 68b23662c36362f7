import { defineMessages } from '@mc/i18n'

/** Sentences of the sector's front page. */
export const frontMessages = defineMessages({
  title: { vi: 'Giao thông', en: 'Transport' },
  lead: { vi: 'Giấy phép lái xe của bản thân và xe buýt trong tỉnh Thái Nguyên.', en: 'Your driving licences, and buses in Thái Nguyên province.' },
  licencesTitle: { vi: 'Giấy phép lái xe của tôi', en: 'My driving licences' },
  licencesText: { vi: 'Hạng, ngày hết hạn, điểm còn lại, khi nào điểm được phục hồi, và cách đổi hạng cũ.', en: 'Class, end date, points left and when they come back, and how to exchange an old class.' },
  licencesSignIn: { vi: 'Cần đăng nhập', en: 'Sign-in needed' },
  planTitle: { vi: 'Xe buýt và tìm đường', en: 'Buses and journeys' },
  planText: { vi: 'Tìm đường từ điểm dừng này đến điểm dừng khác, xem giờ xe sắp tới và bản đồ các tuyến.', en: 'Plan from stop to stop, see the next departures and the map of routes.' },
  planOpen: { vi: 'Không cần đăng nhập', en: 'No sign-in needed' },
  deskTitle: { vi: 'Tra cứu giấy phép lái xe', en: 'Licence look-up' },
  deskText: { vi: 'Dành cho cán bộ giao thông. Mọi lần tra cứu đều được ghi lại và người dân xem được.', en: 'For transport officers. Each look-up is recorded and shown to the citizen.' },
  deskRole: { vi: 'Cán bộ', en: 'Officers' },
})
