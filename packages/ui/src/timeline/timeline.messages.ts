import { defineMessages } from '@mc/i18n'

/** What a step of a timeline is now. */
export const timelineMessages = defineMessages({
  current: { vi: 'Đang ở bước này', en: 'Now here' },
  future: { vi: 'Chưa đến', en: 'To come' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
})
