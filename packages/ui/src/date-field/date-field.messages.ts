import { defineMessages } from '@mc/i18n'

export const dateFieldMessages = defineMessages({
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  year: { vi: 'Năm', en: 'Year' },
})
