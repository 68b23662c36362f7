import { defineMessages } from '@mc/i18n'

export const toastMessages = defineMessages({
  region: { vi: 'Thông báo vừa xong (F6)', en: 'What was just done (F6)' },
  close: { vi: 'Đóng', en: 'Close' },
})
