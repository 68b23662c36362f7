import { expect, test } from 'vitest'
import { crc16, readQr } from './read-qr.ts'

/** Puts fields together as a drawer of QR codes does. */
function qr(fields: [string, string][]): string {
  const field = ([id, value]: [string, string]) => `${id}${String(value.length).padStart(2, '0')}${value}`
  const body = `${fields.map(field).join('')}6304`
  return body + crc16(body)
}

const account = '0010A00000072701270006970403011300110123456780208QRIBFTTA'

test('the checksum is CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe('29B1')
})

test('a static code has no amount', () => {
  expect(readQr(qr([['00', '01'], ['01', '11'], ['38', account], ['53', '704'], ['58', 'VN']]))).toEqual({ bin: '970403', account: '0011012345678', amountDong: null, purpose: null })
})

test('a code with amount and purpose', () => {
  expect(readQr(qr([['00', '01'], ['38', account], ['53', '704'], ['54', '120000'], ['58', 'VN'], ['62', '0808MC7F3A2B']]))).toMatchObject({ amountDong: '120000', purpose: 'MC7F3A2B' })
})

test.each([
  ['not a code', 'Đây không phải mã VietQR.'],
  [`${qr([['00', '01'], ['38', account]]).slice(0, -1)}0`, 'Mã QR bị hỏng (sai mã kiểm tra).'],
  [qr([['00', '01'], ['38', '0010B000000727']]), 'Mã QR không phải của hệ thống NAPAS.'],
  [qr([['00', '01'], ['38', '0010A000000727']]), 'Mã QR thiếu ngân hàng hoặc số tài khoản.'],
])('%s is refused', (text, sentence) => {
  expect(() => readQr(text)).toThrow(sentence)
})
