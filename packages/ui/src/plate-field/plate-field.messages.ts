import { defineMessages } from '@mc/i18n'

export const plateMessages = defineMessages({
  hint: { vi: 'Ví dụ: 20A-123.45 hoặc 20-B1 123.45', en: 'For example 20A-123.45 or 20-B1 123.45' },
})
