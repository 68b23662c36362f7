import { defineMessages } from '@mc/i18n'

export const frontMessages = defineMessages({
  title: { vi: 'Thanh toán', en: 'Payments' },
  lead: {
    vi: 'Điện, nước, học phí, viễn thông, viện phí: xem ở một nơi, trả bằng VietQR từ ứng dụng của bất kỳ ngân hàng nào.',
    en: 'Electricity, water, school fees, telecom, hospital: see them in one place, pay by VietQR from any bank’s app.',
  },
  due: { vi: 'Cần trả', en: 'To pay' },
  all: { vi: 'Tất cả hóa đơn', en: 'All bills' },
  paid: { vi: 'Đã trả gần đây', en: 'Paid lately' },
  allPaid: { vi: 'Tất cả hóa đơn đã trả', en: 'All paid bills' },
  signIn: { vi: 'Đăng nhập bằng VNeID', en: 'Sign in with VNeID' },
  signInTitle: { vi: 'Đăng nhập để xem hóa đơn của mình', en: 'Sign in to see your bills' },
  signInHint: { vi: 'Hóa đơn của ông/bà, của các con dưới 18 tuổi và hóa đơn điện, nước của hộ sẽ hiện thành một danh sách.', en: 'Your bills, those of your children under 18, and the household’s electricity and water appear in one list.' },
  how: { vi: 'Trả tiền thế nào?', en: 'How does paying work?' },
  step1: { vi: 'Chọn hóa đơn, bấm Thanh toán để có mã VietQR riêng cho hóa đơn đó.', en: 'Choose a bill and press Pay to get a VietQR code of its own.' },
  step2: { vi: 'Quét mã bằng ứng dụng ngân hàng, kiểm tra số tiền rồi xác nhận.', en: 'Scan it with a bank’s app, check the amount, confirm.' },
  step3: { vi: 'Trang tự báo đã trả và giữ biên lai. Không phải gửi ảnh chụp màn hình.', en: 'The page says by itself that it is paid and keeps the receipt. No screenshots to send.' },
  more: { vi: 'Còn {n} hóa đơn khác chưa trả.', en: { one: '{n} more bill is unpaid.', other: '{n} more bills are unpaid.' } },
})
