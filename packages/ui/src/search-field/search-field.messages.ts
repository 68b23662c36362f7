import { defineMessages } from '@mc/i18n'

export const searchFieldMessages = defineMessages({
  search: { vi: 'Tìm', en: 'Search' },
  clear: { vi: 'Xoá', en: 'Clear' },
})
