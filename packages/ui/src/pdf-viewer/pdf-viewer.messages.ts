import { defineMessages } from '@mc/i18n'

/** Sentences of a document shown in the page. */
export const pdfViewerMessages = defineMessages({
  loading: { vi: 'Đang tải tài liệu…', en: 'Loading the document…' },
  loaded: { vi: 'Đang tải tài liệu, đã được {share} %', en: 'Loading the document, {share} % so far' },
  page: { vi: 'Trang {page} trên {of}', en: 'Page {page} of {of}' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  larger: { vi: 'Phóng to', en: 'Zoom in' },
  smaller: { vi: 'Thu nhỏ', en: 'Zoom out' },
  download: { vi: 'Tải về', en: 'Download' },
  downloadSized: { vi: 'Tải về ({size})', en: 'Download ({size})' },
  document: { vi: 'Nội dung tài liệu: {title}', en: 'Content of the document: {title}' },
  scan: { vi: 'Trang này là ảnh quét: trình đọc màn hình không đọc được chữ trong ảnh.', en: 'This page is a scanned picture: a screen reader cannot read its words.' },
  broken: { vi: 'Không mở được tài liệu này', en: 'This document could not be opened' },
  brokenHint: { vi: 'Hãy tải tệp về và mở bằng ứng dụng khác, hoặc thử lại.', en: 'Download the file and open it in another app, or try again.' },
  locked: { vi: 'Tài liệu có mật khẩu', en: 'The document has a password' },
  lockedHint: { vi: 'Hãy tải tệp về và mở bằng ứng dụng hỏi mật khẩu.', en: 'Download the file and open it in an app that asks for the password.' },
})
