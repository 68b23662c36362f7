import { defineMessages } from '@mc/i18n'

export const paletteMessages = defineMessages({
  title: { vi: 'Đi nhanh', en: 'Go to' },
  label: { vi: 'Trang hoặc việc cần làm', en: 'Page or task' },
  placeholder: { vi: 'Ví dụ: tien dien', en: 'For example: bills' },
  none: { vi: 'Không tìm thấy. Thử viết ngắn hơn.', en: 'Nothing found. Try fewer letters.' },
})
