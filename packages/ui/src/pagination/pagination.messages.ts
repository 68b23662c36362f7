import { defineMessages } from '@mc/i18n'

/** Sentences of the pages of a list. */
export const paginationMessages = defineMessages({
  pages: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  back: { vi: 'Trước', en: 'Previous' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  forth: { vi: 'Sau', en: 'Next' },
  next: { vi: 'Trang sau', en: 'Next page' },
  page: { vi: 'Trang {page}', en: 'Page {page}' },
  pageOf: { vi: 'Trang {page} trên {of}', en: 'Page {page} of {of}' },
})
