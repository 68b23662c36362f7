export { encodeVietQr, decodeVietQr, type QrReading, type VietQr } from './viet-qr.ts'
export { PURPOSE_LENGTH_MAX, foldPurpose } from './fold-purpose.ts'
export { BANKS, bankName, type Bank } from './banks.ts'
export { crc16 } from './crc16.ts'
