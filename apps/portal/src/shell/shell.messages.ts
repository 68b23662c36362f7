import { defineMessages } from '@mc/i18n'

export const shellMessages = defineMessages({
  name: { vi: 'Một Cửa', en: 'Một Cửa' },
  place: { vi: 'Tỉnh Thái Nguyên', en: 'Thái Nguyên province' },
  tagline: { vi: 'Một cửa cho mọi việc với nhà nước', en: 'One door for everything with the state' },
  home: { vi: 'Trang chủ', en: 'Home' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  account: { vi: 'Tài khoản', en: 'Account' },
  access: { vi: 'Ai đã xem thông tin của tôi', en: 'Who looked at my data' },
  accessQuestions: { vi: 'Câu hỏi về các lần xem thông tin', en: 'Questions about looks at data' },
  status: { vi: 'Tình trạng dịch vụ', en: 'Service status' },
  works: { vi: 'Báo trước bảo trì', en: 'Planned works' },
  developer: { vi: 'Bảng điều khiển mô-đun', en: 'Module console' },
  desk: { vi: 'Bàn làm việc', en: 'Desk' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signInWith: { vi: 'Đăng nhập bằng VNeID', en: 'Sign in with VNeID' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  footer: { vi: 'Liên kết cuối trang', en: 'Footer links' },
  mainNav: { vi: 'Các phần của cổng', en: 'Parts of the portal' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFoundWhat: {
    vi: 'Địa chỉ này không có trong cổng, hoặc trang đã được chuyển. Hãy tìm dịch vụ bạn cần.',
    en: 'This address is not in the portal, or the page has moved. Search for what you need.',
  },
  wrong: { vi: 'Trang gặp lỗi', en: 'Something went wrong on this page' },
  wrongWhat: { vi: 'Chúng tôi đã được báo. Hãy tải lại trang.', en: 'We have been told. Reload the page.' },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
  demo: {
    vi: 'Hệ thống thử nghiệm: mọi người và số liệu đều là giả lập.',
    en: 'A demonstration: all people and figures are made up.',
  },
})
