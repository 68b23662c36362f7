import { defineMessages } from '@mc/i18n'

export const statusMessages = defineMessages({
  title: { vi: 'Tình trạng dịch vụ', en: 'Service status' },
  allUp: { vi: 'Mọi dịch vụ đang hoạt động bình thường.', en: 'Everything is working as usual.' },
  someDown: { vi: 'Có dịch vụ đang gặp sự cố. Chúng tôi đã biết và đang xử lý.', en: 'Something is not working. We know and are on it.' },
  someSlow: { vi: 'Có dịch vụ đang chậm. Vẫn dùng được, chỉ cần chờ lâu hơn một chút.', en: 'Something is slow. It still works: allow it a little longer.' },
  at: { vi: 'Cập nhật lúc {at}.', en: 'As of {at}.' },
  again: { vi: 'Xem lại', en: 'Look again' },
  modules: { vi: 'Các phần của cổng', en: 'Parts of the portal' },
  parties: { vi: 'Các bên khác mà cổng cần', en: 'Others on whom the portal depends' },
  up: { vi: 'Hoạt động bình thường', en: 'Working' },
  slow: { vi: 'Đang chậm', en: 'Slow' },
  down: { vi: 'Đang gặp sự cố', en: 'Not working' },
  unused: { vi: 'Chưa có lượt dùng gần đây', en: 'Not used lately' },
  noneKnown: { vi: 'Không ghi nhận sự cố nào.', en: 'No problems are known.' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
  works: { vi: 'Bảo trì sắp tới', en: 'Planned works' },
  noWorks: { vi: 'Không có bảo trì nào trong 14 ngày tới.', en: 'No works are planned for the next 14 days.' },
  manageWorks: { vi: 'Báo trước bảo trì', en: 'Announce and change works' },
  workTime: { vi: 'Từ {from} đến {to}', en: 'From {from} to {to}' },
  notHere: { vi: 'Hãy tải lại trang để xem tình trạng.', en: 'Reload the page to see the status.' },
})
