import { defineMessages } from '@mc/i18n'

export const draftMessages = defineMessages({
  title: { vi: 'Những gì đã nhập lần trước vẫn còn', en: 'What was entered last time is still here' },
  detail: { vi: 'Đã điền lại vào các ô bên dưới. Chỉ có trên máy này, trong cửa sổ này; gửi xong hoặc đăng xuất là xoá.', en: 'It has been filled in below. It is on this device and in this window only, and goes when the form is sent or at sign-out.' },
  again: { vi: 'Xoá và nhập lại từ đầu', en: 'Clear it and begin again' },
})
