import { defineMessages } from '@mc/i18n'

export const comboboxMessages = defineMessages({
  open: { vi: 'Mở danh sách', en: 'Show the list' },
  none: { vi: 'Không tìm thấy. Thử viết ngắn hơn.', en: 'Nothing found. Try fewer letters.' },
  more: { vi: 'Còn {n} mục nữa: gõ thêm để tìm', en: { one: '{n} more: type to find it', other: '{n} more: type to find them' } },
  type: { vi: 'Gõ để tìm', en: 'Type to search' },
  looking: { vi: 'Đang tìm…', en: 'Searching…' },
})
