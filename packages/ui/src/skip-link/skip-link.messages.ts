import { defineMessages } from '@mc/i18n'

export const skipLinkMessages = defineMessages({
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
})
