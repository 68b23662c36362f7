import { defineMessages } from '@mc/i18n'

export const citizenIdFieldMessages = defineMessages({
  citizenIdHint: { vi: '12 số trên thẻ căn cước', en: 'The 12 digits on the identity card' },
})
