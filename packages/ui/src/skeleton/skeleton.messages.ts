import { defineMessages } from '@mc/i18n'

/** What a skeleton says. */
export const skeletonMessages = defineMessages({
  loading: { vi: 'Đang tải…', en: 'Loading…' },
})
