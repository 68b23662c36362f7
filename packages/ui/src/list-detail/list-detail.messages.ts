import { defineMessages } from '@mc/i18n'

/** Sentences of a list with one thing opened. */
export const listDetailMessages = defineMessages({
  list: { vi: 'Danh sách', en: 'List' },
  detail: { vi: 'Chi tiết', en: 'Details' },
  choose: { vi: 'Chọn một dòng trong danh sách để xem chi tiết.', en: 'Choose one in the list to see its details.' },
})
