import { defineMessages } from '@mc/i18n'

/** Sentences of a signature and its check. */
export const signatureBlockMessages = defineMessages({
  valid: { vi: 'Chữ ký hợp lệ', en: 'The signature is valid' },
  broken: { vi: 'Nội dung đã bị sửa sau khi ký', en: 'The content was changed after signing' },
  untrusted: { vi: 'Không xác minh được người ký', en: 'Who signed could not be verified' },
  unknown: { vi: 'Chưa kiểm tra được chữ ký', en: 'The signature could not be checked yet' },
  validHint: { vi: 'Nội dung còn nguyên như lúc ký, chứng thư có hiệu lực lúc ký.', en: 'The content is as it was signed, the certificate was valid then.' },
  brokenHint: { vi: 'Không dùng tài liệu này. Hãy xin bản gốc ở nơi phát hành.', en: 'Do not use this document. Ask its issuer for the original.' },
  untrustedHint: { vi: 'Chứng thư hết hạn, bị thu hồi, hoặc không do tổ chức được công nhận cấp.', en: 'The certificate has expired, was revoked, or is not by a recognised issuer.' },
  unknownHint: { vi: 'Nơi kiểm tra đang không trả lời. Hãy thử lại sau ít phút.', en: 'The place that checks does not answer. Try again in some minutes.' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  office: { vi: 'Cơ quan', en: 'Agency' },
  at: { vi: 'Lúc ký', en: 'Signed at' },
  atNone: { vi: 'không rõ, không có dấu thời gian', en: 'not known, without a time stamp' },
  certificate: { vi: 'Chứng thư', en: 'Certificate' },
  issuer: { vi: 'Nơi cấp chứng thư', en: 'Certificate issuer' },
  checked: { vi: 'Kiểm tra lúc {at}', en: 'Checked at {at}' },
  test: { vi: 'Chứng thư thử nghiệm, không có giá trị pháp lý', en: 'Test certificate without legal force' },
})
