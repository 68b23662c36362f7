import { defineMessages } from '@mc/i18n'

/** Names of a dossier's documents, and what can be done with them. */
export const documentsMessages = defineMessages({
  title: { vi: 'Văn bản của hồ sơ', en: 'Documents of the dossier' },
  receipt: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt with the day of the result' },
  supplement: { vi: 'Phiếu yêu cầu bổ sung hồ sơ', en: 'Request for more' },
  refusal: { vi: 'Phiếu từ chối tiếp nhận hồ sơ', en: 'Refusal' },
  apology: { vi: 'Phiếu xin lỗi và hẹn lại', en: 'Apology with a new day' },
  stop: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice of stopping' },
  control: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' },
  result: { vi: 'Kết quả', en: 'The result' },
  signed: { vi: 'Kết quả đã ký số', en: 'The signed result' },
  on: { vi: 'Lập ngày {day}', en: 'Made on {day}' },
  download: { vi: 'Tải {name}', en: 'Download {name}' },
  checkPage: { vi: 'Kiểm tra văn bản đã ký số', en: 'Check a signed document' },
})
