import { defineMessages } from '@mc/i18n'

export const modulesMessages = defineMessages({
  loading: { vi: 'Đang mở trang…', en: 'Opening the page…' },
  slow: { vi: 'Trang đang mở chậm', en: 'This page is slow to open' },
  broken: { vi: 'Trang này tạm thời không mở được', en: 'This page cannot be opened right now' },
  changed: { vi: 'Trang này chưa được mở, để bảo vệ người dùng', en: 'This page was not opened, to protect you' },
  stopped: { vi: 'Phần này đang tạm dừng', en: 'This part is out of service' },
  loop: { vi: 'Trang này đã tự tải lại nhiều lần', en: 'This page kept loading again' },
  what: {
    vi: 'Phần “{module}” đang gặp sự cố. Các phần khác của cổng vẫn dùng được bình thường.',
    en: 'The part “{module}” has a problem. Everything else in the portal works as usual.',
  },
  whatChanged: {
    vi: 'Tệp của phần “{module}” không giống bản đã phát hành nên không được chạy. Đội kỹ thuật đã được báo. Các phần khác vẫn dùng được bình thường.',
    en: 'Files of the part “{module}” are not those that were released, so they were not run. Its team has been told. Everything else works as usual.',
  },
  whatStopped: {
    vi: 'Phần “{module}” được dừng để sửa. Các phần khác của cổng vẫn dùng được bình thường. Hãy quay lại sau.',
    en: 'The part “{module}” was stopped to be mended. Everything else in the portal works as usual. Come back later.',
  },
  whatLoop: {
    vi: 'Phần “{module}” không mở xong nên đã được dừng lại. Các phần khác của cổng vẫn dùng được bình thường.',
    en: 'The part “{module}” did not finish opening, so it was stopped. Everything else in the portal works as usual.',
  },
  contract: {
    vi: 'Phần “{module}” vừa được cập nhật. Hãy tải lại trang để dùng bản mới.',
    en: 'The part “{module}” was just updated. Reload the page to use the new version.',
  },
  newer: { vi: 'Phần “{module}” có bản mới', en: 'There is a new version of “{module}”' },
  newerWhat: {
    vi: 'Cứ làm tiếp. Bản mới được dùng ở lần mở phần này sau.',
    en: 'Carry on. The new version is used the next time you open this part.',
  },
  useNewer: { vi: 'Dùng bản mới ngay', en: 'Use the new version now' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
})
