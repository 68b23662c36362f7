import { defineMessages } from '@mc/i18n'

/** Sentences of reading a text aloud. */
export const readAloudMessages = defineMessages({
  read: { vi: 'Đọc to', en: 'Read aloud' },
  stop: { vi: 'Dừng đọc', en: 'Stop reading' },
  noVoice: { vi: 'Máy này chưa có giọng đọc tiếng Việt. Có thể cài thêm trong phần cài đặt ngôn ngữ của máy.', en: 'This device has no English voice. One can be added in its language settings.' },
  failed: { vi: 'Máy chưa đọc được. Hãy thử lại.', en: 'The device could not read it. Try again.' },
})
