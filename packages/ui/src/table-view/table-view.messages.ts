import { defineMessages } from '@mc/i18n'

/** Sentences of a table with its tools. */
export const tableViewMessages = defineMessages({
  find: { vi: 'Tìm trong bảng', en: 'Find in the table' },
  busy: { vi: 'Đang tải các dòng khác…', en: 'Loading other rows…' },
  count: { vi: '{count} dòng', en: { one: '{count} row', other: '{count} rows' } },
  countOf: { vi: 'Dòng {from} đến {to} trên {count}', en: 'Rows {from} to {to} of {count}' },
  noMatch: { vi: 'Không có dòng nào khớp', en: 'No row matches' },
  noMatchHint: { vi: 'Bảng có {n} dòng. Hãy thử ít chữ hơn hoặc bỏ bớt điều kiện lọc.', en: 'The table has {n} rows. Try fewer words or fewer filters.' },
  noMatchAnywhere: { vi: 'Hãy thử ít chữ hơn hoặc bỏ bớt điều kiện lọc.', en: 'Try fewer words or fewer filters.' },
  showAll: { vi: 'Xem tất cả', en: 'Show all' },
  chosen: { vi: 'Đã chọn {n} dòng', en: { one: '{n} row selected', other: '{n} rows selected' } },
  withChosen: { vi: 'Làm với các dòng đã chọn', en: 'Do with the selected rows' },
  chooseAll: { vi: 'Chọn cả {n} dòng', en: 'Select all {n} rows' },
  chooseNone: { vi: 'Bỏ chọn', en: 'Select none' },
  export: { vi: 'Tải tệp CSV', en: 'Download CSV' },
  exportChosen: { vi: 'Tải {n} dòng đã chọn (CSV)', en: 'Download {n} selected (CSV)' },
  exportFailed: { vi: 'Chưa tải được tệp. Hãy thử lại.', en: 'The file could not be made. Try again.' },
})
