import { defineMessages } from '@mc/i18n'

export const navBarMessages = defineMessages({
  mainNav: { vi: 'Các phần của cổng', en: 'Parts of the portal' },
})
