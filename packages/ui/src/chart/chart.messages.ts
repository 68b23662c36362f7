import { defineMessages } from '@mc/i18n'

/** Sentences of all charts. */
export const chartMessages = defineMessages({
  asTable: { vi: 'Xem dạng bảng', en: 'Show as a table' },
  noData: { vi: 'Chưa có số liệu', en: 'There are no figures yet' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  points: { vi: 'Các điểm của biểu đồ: {title}', en: 'Points of the chart: {title}' },
  keys: { vi: 'Dùng phím mũi tên trái, phải để đọc từng điểm.', en: 'Left and right arrow keys read one point after the other.' },
  missing: { vi: 'không có số liệu', en: 'no figure' },
})
