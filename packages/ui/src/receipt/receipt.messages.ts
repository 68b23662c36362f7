import { defineMessages } from '@mc/i18n'

export const receiptMessages = defineMessages({
  total: { vi: 'Tổng cộng', en: 'Total' },
  print: { vi: 'In biên lai', en: 'Print receipt' },
})
