import { defineMessages } from '@mc/i18n'

export const errorSummaryMessages = defineMessages({
  summaryTitle: {
    vi: 'Có {n} chỗ cần sửa',
    en: { one: 'There is {n} thing to correct', other: 'There are {n} things to correct' },
  },
})
