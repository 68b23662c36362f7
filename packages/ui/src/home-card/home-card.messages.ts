import { defineMessages } from '@mc/i18n'

export const homeCardMessages = defineMessages({
  urgent: { vi: 'Cần làm ngay', en: 'Needs you now' },
  soon: { vi: 'Sắp đến hạn', en: 'Soon' },
})
