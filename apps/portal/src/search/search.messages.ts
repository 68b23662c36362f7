import { defineMessages } from '@mc/i18n'

export const searchMessages = defineMessages({
  title: { vi: 'Tìm dịch vụ', en: 'Find a service' },
  pages: { vi: 'Trang dịch vụ', en: 'Services' },
  found: { vi: '{n} dịch vụ phù hợp với “{query}”', en: { one: '{n} service fits “{query}”', other: '{n} services fit “{query}”' } },
  none: { vi: 'Không có trang dịch vụ nào phù hợp với “{query}”', en: 'No service page fits “{query}”' },
  noneHint: { vi: 'Thử một từ khác, ngắn hơn; không cần gõ dấu.', en: 'Try another, shorter word.' },
})
