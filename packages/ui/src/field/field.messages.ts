import { defineMessages } from '@mc/i18n'

export const fieldMessages = defineMessages({
  required: { vi: 'bắt buộc', en: 'required' },
  error: { vi: 'Lỗi', en: 'Error' },
})
