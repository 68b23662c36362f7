import { defineMessages } from '@mc/i18n'

/** What the sign-in's own pages say. */
export const signInMessages = defineMessages({
  unavailableTitle: { vi: 'Chưa đăng nhập được', en: 'Sign-in is not available' },
  unavailable: {
    vi: 'Hệ thống định danh không trả lời. Hãy thử lại sau ít phút. Các dịch vụ không cần đăng nhập vẫn dùng được.',
    en: 'The identity system does not answer. Try again in a few minutes. Services that need no sign-in still work.',
  },
  expiredTitle: { vi: 'Lần đăng nhập này đã hết hạn', en: 'This sign-in has expired' },
  expired: {
    vi: 'Trang đăng nhập để quá lâu, hoặc trình duyệt đang chặn cookie. Hãy đăng nhập lại.',
    en: 'The sign-in page was left too long, or the browser blocks cookies. Sign in again.',
  },
  failedTitle: { vi: 'Đăng nhập không thành công', en: 'Sign-in did not succeed' },
  failed: { vi: 'Câu trả lời của hệ thống định danh không hợp lệ. Hãy đăng nhập lại.', en: 'The identity system’s answer was not valid. Sign in again.' },
  unknownTitle: { vi: 'Chưa có trong cơ sở dữ liệu dân cư của tỉnh', en: 'Not in the province’s register' },
  unknown: {
    vi: 'Số định danh này chưa có trong cơ sở dữ liệu của cổng. Hãy kiểm tra lại số, hoặc hỏi bộ phận một cửa nơi cư trú.',
    en: 'The portal’s register does not know this personal ID. Check the number, or ask the one-stop office where you live.',
  },
  busyTitle: { vi: 'Quá nhiều lần đăng nhập từ mạng này', en: 'Too many sign-ins from this network' },
  busy: {
    vi: 'Trong một phút vừa qua đã có quá nhiều lần bắt đầu đăng nhập từ cùng một địa chỉ mạng. Hãy đợi một phút rồi đăng nhập lại.',
    en: 'Too many sign-ins were begun from the same network address within a minute. Wait a minute, then sign in again.',
  },
  again: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
  portal: { vi: 'Cổng Một Cửa', en: 'Một Cửa portal' },
})
