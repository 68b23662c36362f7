import { defineMessages } from '@mc/i18n'

/** Sentences of reading a code. */
export const qrScannerMessages = defineMessages({
  open: { vi: 'Quét bằng máy ảnh', en: 'Scan with the camera' },
  stop: { vi: 'Tắt máy ảnh', en: 'Stop the camera' },
  picture: { vi: 'Chọn ảnh có mã', en: 'Choose a picture of the code' },
  starting: { vi: 'Đang mở máy ảnh. Nếu trình duyệt hỏi, hãy chọn cho phép.', en: 'Opening the camera. If the browser asks, allow it.' },
  scanning: { vi: 'Đưa mã vào giữa khung hình. Mã được đọc ngay khi thấy rõ.', en: 'Hold the code in the middle of the picture. It is read as soon as it is clear.' },
  view: { vi: 'Hình từ máy ảnh', en: 'Picture from the camera' },
  reading: { vi: 'Đang đọc ảnh…', en: 'Reading the picture…' },
  found: { vi: 'Đã đọc được mã.', en: 'The code has been read.' },
  denied: {
    vi: 'Trình duyệt chưa được phép dùng máy ảnh. Bấm biểu tượng bên trái địa chỉ trang để cho phép, hoặc chọn ảnh.',
    en: 'The browser may not use the camera. Allow it by the sign left of the page’s address, or choose a picture.',
  },
  missing: { vi: 'Máy này không có máy ảnh dùng được. Hãy chọn ảnh.', en: 'This device has no camera to use. Choose a picture.' },
  broken: {
    vi: 'Chưa mở được máy ảnh, có thể ứng dụng khác đang dùng. Hãy thử lại hoặc chọn ảnh.',
    en: 'The camera could not be opened; another app may be using it. Try again or choose a picture.',
  },
  tired: {
    vi: 'Chưa đọc được mã nào sau một phút, máy ảnh đã tắt. Hãy thử chỗ sáng hơn hoặc chọn ảnh.',
    en: 'No code was read in a minute, so the camera is off. Try more light or choose a picture.',
  },
  typeToo: { vi: '{why} Cũng có thể nhập mã bên dưới.', en: '{why} Or type the code below.' },
  noCode: { vi: 'Không thấy mã QR nào trong ảnh. Hãy chọn ảnh rõ hơn, chụp thẳng và gần hơn.', en: 'There is no QR code in this picture. Choose a clearer one, taken straight and closer.' },
  noPicture: { vi: 'Không mở được tệp này. Hãy chọn ảnh JPG hoặc PNG.', en: 'This file could not be opened. Choose a JPG or PNG picture.' },
  typed: { vi: 'Hoặc nhập mã', en: 'Or type the code' },
  use: { vi: 'Dùng mã này', en: 'Use this code' },
  empty: { vi: 'Nhập mã', en: 'Type the code' },
})
