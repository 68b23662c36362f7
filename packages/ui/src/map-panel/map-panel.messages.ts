import { defineMessages } from '@mc/i18n'

/** Sentences of a map. */
export const mapPanelMessages = defineMessages({
  role: { vi: 'bản đồ', en: 'map' },
  keys: {
    vi: 'Dùng phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, phím 0 để xem toàn bộ. Nội dung bản đồ cũng có dạng danh sách trên trang này.',
    en: 'Arrow keys move the map, plus and minus zoom, 0 shows all of it. What it shows is on this page as a list too.',
  },
  zoomIn: { vi: 'Phóng to', en: 'Zoom in' },
  zoomOut: { vi: 'Thu nhỏ', en: 'Zoom out' },
  whole: { vi: 'Xem toàn bộ', en: 'Show all' },
  asList: { vi: 'Xem dạng danh sách ({n})', en: 'Show as a list ({n})' },
  nothing: { vi: 'Chưa có gì trên bản đồ', en: 'There is nothing on the map yet' },
  offline: { vi: 'Máy đang không có mạng. Bản đồ vẽ từ lần tải trước, có thể đã cũ.', en: 'You are offline. The map is drawn from the last time and may be old.' },
})
