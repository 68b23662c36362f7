import { defineMessages } from '@mc/i18n'

export const dialogMessages = defineMessages({
  close: { vi: 'Đóng', en: 'Close' },
})
