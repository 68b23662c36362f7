import { defineMessages } from '@mc/i18n'

export const languageSwitchMessages = defineMessages({
  language: { vi: 'Ngôn ngữ', en: 'Language' },
})
