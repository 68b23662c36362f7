import { defineMessages } from '@mc/i18n'

export const searchMessages = defineMessages({
  title: { vi: 'Tìm dịch vụ', en: 'Find a service' },
  found: { vi: '{n} dịch vụ phù hợp với “{query}”', en: { one: '{n} service fits “{query}”', other: '{n} services fit “{query}”' } },
  none: { vi: 'Không có dịch vụ nào phù hợp với “{query}”', en: 'No service fits “{query}”' },
  noneHint: { vi: 'Thử một từ khác, ngắn hơn; không cần gõ dấu.', en: 'Try another, shorter word.' },
})
