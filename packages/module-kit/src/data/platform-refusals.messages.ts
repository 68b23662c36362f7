import { defineMessages } from '@mc/i18n'

/** Messages of the platform's own refusals, and what is said when no message fits. */
export const platformRefusals = defineMessages({
  'platform.record.not-yours': {
    vi: 'Tài khoản này không có quyền xem hồ sơ của người đó. Chỉ bản thân hoặc cha, mẹ, người giám hộ được xem.',
    en: 'You may not see this person’s record. Only they, a parent or a guardian may.',
  },
  'platform.idempotency.key-reused': {
    vi: 'Yêu cầu này đã được gửi với nội dung khác. Hãy tải lại trang rồi thử lại.',
    en: 'This request was already sent with other content. Reload the page and try again.',
  },
  'platform.rate.too-many': {
    vi: 'Quá nhiều lần thử. Hãy đợi ít phút rồi thử lại.',
    en: 'Too many tries. Wait a few minutes and try again.',
  },
  'platform.sector.away': {
    vi: 'Phần này của cổng đang tạm ngừng, các phần khác vẫn dùng được. Hãy thử lại sau ít phút.',
    en: 'This part of the portal is away for the moment; the others work. Try again in a few minutes.',
  },
  'platform.level.too-low': {
    vi: 'Việc này cần tài khoản định danh mức 2. Hãy đăng nhập lại ở mức 2.',
    en: 'This needs an identity at level 2. Sign in again at level 2.',
  },
  'platform.signing.pin-wrong': {
    vi: 'Mã PIN chữ ký số chưa đúng. Còn {triesLeft} lần thử.',
    en: 'The signing PIN is not right. {triesLeft} tries are left.',
  },
  'platform.signing.pin-locked': {
    vi: 'Đã nhập sai mã PIN quá nhiều lần, chữ ký số tạm khóa 15 phút. Hãy thử lại sau.',
    en: 'The PIN was wrong too often; signing is locked for 15 minutes. Try again later.',
  },
  'platform.signing.certificate-unusable': {
    vi: 'Chứng thư số đã hết hạn hoặc bị thu hồi nên không ký được. Hãy liên hệ bộ phận cấp chứng thư số.',
    en: 'The certificate has run out or was taken back, so it cannot sign. Ask those who issue certificates.',
  },
  'platform.signing.away': {
    vi: 'Dịch vụ ký số đang gián đoạn. Chưa có văn bản nào được ký. Hãy thử lại sau ít phút.',
    en: 'The signing service is away. Nothing was signed. Try again in a few minutes.',
  },
  'platform.signing.file-unreadable': {
    vi: 'Không đọc được tệp này như một văn bản PDF đã ký. Hãy tải lên đúng tệp PDF gốc đã nhận, không phải bản chụp hay bản in lại.',
    en: 'This file cannot be read as a signed PDF. Upload the very file that was received, not a scan or a new print of it.',
  },
  'platform.consent.missing': {
    vi: 'Chưa có sự đồng ý để lấy dữ liệu này. Hãy đồng ý ở trang “Đồng ý dùng dữ liệu”, hoặc tự nhập.',
    en: 'There is no consent to fetch this. Agree on the page “Consents”, or enter it yourself.',
  },
  'platform.register.away': {
    vi: 'Cơ sở dữ liệu này đang gián đoạn. Hãy tự nhập, hoặc thử lại sau ít phút.',
    en: 'This register is away. Enter it yourself, or try again in a few minutes.',
  },
  'platform.register.unknown': {
    vi: 'Cơ sở dữ liệu này chưa có thông tin. Hãy tự nhập.',
    en: 'This register has nothing about it. Enter it yourself.',
  },
  'platform.register.refused': {
    vi: 'Cơ sở dữ liệu này không cung cấp thông tin cho việc này. Hãy tự nhập.',
    en: 'This register does not tell this for this purpose. Enter it yourself.',
  },
  'platform.page.not-isolated': {
    vi: 'Bước này chỉ làm được ở trang thanh toán riêng. Hãy mở lại từ đầu.',
    en: 'This step can only be taken on its own page. Begin again from the list.',
  },
  signedOut: { vi: 'Phiên đăng nhập đã kết thúc. Những gì đã nhập vẫn còn.', en: 'Your session has ended. What you typed is kept.' },
  signIn: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  invalid: { vi: 'Có thông tin chưa đúng. Hãy xem lại các ô được đánh dấu.', en: 'Something is not right. Check the marked fields.' },
  forbidden: { vi: 'Tài khoản này không có quyền làm việc này.', en: 'Your account may not do this.' },
  missing: { vi: 'Không tìm thấy nội dung này.', en: 'This was not found.' },
  failed: { vi: 'Hệ thống gặp lỗi. Hãy thử lại sau ít phút.', en: 'Something failed on our side. Try again in a few minutes.' },
  failedWithId: {
    vi: 'Hệ thống gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo mã {id}.',
    en: 'Something failed on our side. Try again in a few minutes; if it goes on, quote {id}.',
  },
})
