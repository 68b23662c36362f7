import { defineMessages } from '@mc/i18n'

/** Sentences of the conditions of a list. */
export const filterBarMessages = defineMessages({
  filters: { vi: 'Lọc danh sách', en: 'Filter the list' },
  open: { vi: 'Lọc', en: 'Filters' },
  openWith: { vi: 'Lọc (đang có {n})', en: 'Filters ({n} in use)' },
  active: { vi: 'Đang lọc theo', en: 'Filtered by' },
  remove: { vi: 'Bỏ lọc {label}', en: 'Remove filter {label}' },
  clear: { vi: 'Bỏ tất cả', en: 'Clear all' },
})
