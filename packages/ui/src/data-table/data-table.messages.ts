import { defineMessages } from '@mc/i18n'

/** Sentences of a table that can be ordered and selected from. */
export const dataTableMessages = defineMessages({
  sortBy: { vi: 'Sắp xếp theo', en: 'Sort by' },
  asGiven: { vi: 'Thứ tự ban đầu', en: 'The order given' },
  ascending: { vi: '{title}: tăng dần', en: '{title}: ascending' },
  descending: { vi: '{title}: giảm dần', en: '{title}: descending' },
  select: { vi: 'Chọn', en: 'Select' },
  selectAll: { vi: 'Chọn tất cả các dòng đang hiện', en: 'Select all rows shown' },
  selectRow: { vi: 'Chọn {name}', en: 'Select {name}' },
})
