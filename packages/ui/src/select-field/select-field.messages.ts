import { defineMessages } from '@mc/i18n'

export const selectFieldMessages = defineMessages({
  choose: { vi: 'Chọn…', en: 'Choose…' },
})
