import { defineMessages } from '@mc/i18n'

export const toggletipMessages = defineMessages({ about: { vi: 'Giải thích: {what}', en: 'About: {what}' } })
