import { defineMessages } from '@mc/i18n'

/** Sentences of the map. */
export const mapMessages = defineMessages({
  role: { vi: 'bản đồ', en: 'map' },
  keys: {
    vi: 'Dùng phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, phím 0 để xem toàn bộ. Nội dung bản đồ cũng có dạng danh sách trên trang này.',
    en: 'Arrow keys move the map, plus and minus zoom, 0 shows all of it. What it shows is on this page as a list too.',
  },
  zoomIn: { vi: 'Phóng to', en: 'Zoom in' },
  zoomOut: { vi: 'Thu nhỏ', en: 'Zoom out' },
  whole: { vi: 'Xem toàn bộ', en: 'Show all' },
})
