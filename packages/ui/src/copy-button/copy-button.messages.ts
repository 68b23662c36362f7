import { defineMessages } from '@mc/i18n'

/** Sentences of putting a value on the clipboard. */
export const copyButtonMessages = defineMessages({
  copy: { vi: 'Sao chép', en: 'Copy' },
  copyNamed: { vi: 'Sao chép {what}', en: 'Copy {what}' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  failed: { vi: 'Chưa chép được. Hãy giữ ngón tay trên chữ để chọn.', en: 'It could not be copied. Hold a finger on the words to select them.' },
})
