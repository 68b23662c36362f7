import { defineMessages } from '@mc/i18n'

export const calendarMessages = defineMessages({
  open: { vi: 'Chọn trên lịch: {label}', en: 'Choose on a calendar: {label}' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
})
