import { defineMessages } from '@mc/i18n'

export const modulesMessages = defineMessages({
  loading: { vi: 'Đang mở trang…', en: 'Opening the page…' },
  slow: { vi: 'Trang đang mở chậm', en: 'This page is slow to open' },
  broken: { vi: 'Trang này tạm thời không mở được', en: 'This page cannot be opened right now' },
  what: {
    vi: 'Phần “{module}” đang gặp sự cố. Các phần khác của cổng vẫn dùng được bình thường.',
    en: 'The part “{module}” has a problem. Everything else in the portal works as usual.',
  },
  contract: {
    vi: 'Phần “{module}” vừa được cập nhật. Hãy tải lại trang để dùng bản mới.',
    en: 'The part “{module}” was just updated. Reload the page to use the new version.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
})
