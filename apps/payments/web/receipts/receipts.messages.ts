import { defineMessages } from '@mc/i18n'

/** Sentences of receipts. */
export const receiptsMessages = defineMessages({
  title: { vi: 'Biên lai', en: 'Receipt' },
  receiptTitle: { vi: 'Biên lai thanh toán số {number}', en: 'Payment receipt no. {number}' },
  back: { vi: 'Hóa đơn đã trả', en: 'Paid bills' },
  paid: { vi: 'Đã trả', en: 'Paid' },
  bill: { vi: 'Khoản trả', en: 'Paid for' },
  provider: { vi: 'Nhà cung cấp', en: 'Provider' },
  billCode: { vi: 'Số hóa đơn', en: 'Bill number' },
  payer: { vi: 'Của', en: 'For' },
  paidAt: { vi: 'Thời điểm trả', en: 'Paid at' },
  transaction: { vi: 'Mã giao dịch ngân hàng', en: 'Bank transaction' },
  reference: { vi: 'Nội dung chuyển khoản', en: 'Purpose' },
  words: { vi: 'Bằng chữ:', en: 'In words, in Vietnamese:' },
  check: { vi: 'Mã tra cứu biên lai', en: 'Code to find this receipt' },
  qrLabel: { vi: 'Mã QR để tra cứu biên lai {number}', en: 'QR code to find receipt {number}' },
  note: { vi: 'Biên lai điện tử của cổng Một Cửa, xác nhận đã thu hộ. Hóa đơn giá trị gia tăng do nhà cung cấp phát hành.', en: 'Electronic receipt of the Một Cửa portal for what was collected. The provider issues the VAT invoice.' },
  seeBill: { vi: 'Xem hóa đơn', en: 'See the bill' },
  'payments.receipt.missing': { vi: 'Không tìm thấy biên lai này. Hãy mở lại từ danh sách hóa đơn đã trả.', en: 'This receipt was not found. Open it again from the list of paid bills.' },
})
