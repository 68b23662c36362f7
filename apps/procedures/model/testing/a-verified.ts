import { VerifiedDocument, type VerifiedSignature } from '../verify/verified-document.ts'

/** A document of this portal, signed by a leader and an agency; fields that matter to a story are given, the first signature's apart. */
export function aVerified(fields: Partial<VerifiedDocument> = {}, first: Partial<VerifiedSignature> = {}): VerifiedDocument {
  const signature: VerifiedSignature = {
    verdict: 'valid',
    signer: { name: 'Đặng Quốc Việt', organisation: 'Sở Xây dựng' },
    issuer: 'Chứng thực chuyên dùng công vụ THỬ NGHIỆM',
    serial: '5F0A12C47E9B',
    isTest: true,
    signedAt: '2026-11-25T02:05:09.000Z',
    content: 'intact',
    additions: 'allowed',
    certificate: 'trusted',
    revocation: 'good',
    stamp: 'good',
  }
  return VerifiedDocument.parse({
    verdict: 'valid',
    signatures: [{ ...signature, ...first }, { ...signature, signer: { name: 'Sở Xây dựng', organisation: null }, serial: '6B11D0A93C55' }],
    issued: { code: '7H2K-9QX4-M0AZ-B3TC', title: 'Giấy phép kinh doanh vận tải', number: '12/GP-SXD', holderName: 'Nguyễn Văn Ân', issuedOn: '2026-11-25', withdrawn: null, fileName: 'Giấy phép kinh doanh vận tải 12-GP-SXD.pdf', bytes: 154_000 },
    checkedAt: '2026-11-25T03:00:00.000Z',
    ...fields,
  })
}
