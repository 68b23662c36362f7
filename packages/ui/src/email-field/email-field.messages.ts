import { defineMessages } from '@mc/i18n'

export const emailMessages = defineMessages({
  meant: { vi: 'Có phải địa chỉ này?', en: 'Did you mean this?' },
  take: { vi: 'Dùng {address}', en: 'Use {address}' },
})
