import { defineMessages } from '@mc/i18n'

export const fileMessages = defineMessages({
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  chooseMore: { vi: 'Chọn thêm tệp', en: 'Choose another file' },
  camera: { vi: 'Chụp ảnh', en: 'Take a photo' },
  drop: { vi: 'hoặc kéo tệp thả vào đây', en: 'or drop files here' },
  rules: { vi: '{kinds}. Mỗi tệp nhiều nhất {size}.', en: '{kinds}. At most {size} each.' },
  rulesMany: { vi: '{kinds}. Mỗi tệp nhiều nhất {size}, tối đa {n} tệp.', en: '{kinds}. At most {size} each, {n} files in all.' },
  files: { vi: 'Các tệp đã chọn', en: 'Files chosen' },
  remove: { vi: 'Bỏ {name}', en: 'Remove {name}' },
  retry: { vi: 'Gửi lại', en: 'Send again' },
  retryName: { vi: 'Gửi lại {name}', en: 'Send again {name}' },
  sending: { vi: 'Đang tải lên {name}', en: 'Uploading {name}' },
  sent: { vi: 'Đã tải lên', en: 'Uploaded' },
  sentName: { vi: 'Đã tải lên {name}', en: 'Uploaded {name}' },
  failed: { vi: 'Chưa tải lên được. Tệp vẫn còn ở đây.', en: 'It could not be uploaded. The file is still here.' },
  removed: { vi: 'Đã bỏ {name}', en: 'Removed {name}' },
  type: { vi: 'Không nhận loại tệp này. Chỉ nhận {kinds}.', en: 'This kind of file is not taken. Only {kinds} are.' },
  size: { vi: 'Tệp nặng {is}; nhiều nhất {most}. Hãy chụp lại ở cỡ nhỏ hơn hoặc nén tệp.', en: 'It has {is}; at most {most}. Take a smaller picture or compress it.' },
  count: { vi: 'Đã đủ số tệp. Bỏ bớt một tệp trước.', en: 'There are enough files. Remove one first.' },
  empty: { vi: 'Tệp trống, không có gì bên trong.', en: 'The file is empty.' },
})
