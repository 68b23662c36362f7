import { BanksObject, QRPay } from 'vietnam-qr-pay'
import { describe, expect, it } from 'vitest'
import { field, fieldsOf } from './tlv.ts'
import { BANKS, bankName, crc16, decodeVietQr, encodeVietQr, foldPurpose, type VietQr } from './index.ts'

const vectors: [string, VietQr, string][] = [
  ['static', { bin: '970415', accountNumber: '113366668888' }, '00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443'],
  ['dynamic', { bin: '970436', accountNumber: '01234567890', amountDong: 120000n, purpose: 'Học phí T11' }, '00020101021238550010A000000727012500069704360111012345678900208QRIBFTTA530370454061200005802VN62150811HOC PHI T11630411B8'],
  ['card', { bin: '970422', accountNumber: '9704229200000000', target: 'card', amountDong: 25000n, purpose: 'CHO DEN 12' }, '00020101021238600010A00000072701300006970422011697042292000000000208QRIBFTTC53037045405250005802VN62140810CHO DEN 12630411C8'],
]

describe('VietQR (OP48)', () => {
  it.each(vectors)('encodes the %s vector to the last byte', (_, order, text) => {
    expect(encodeVietQr(order)).toBe(text)
  })
  it.each(vectors)('is read alike by an independent decoder and by ours: %s', (_, order) => {
    const text = encodeVietQr(order)
    const theirs = new QRPay(text)
    expect(theirs.isValid).toBe(true)
    expect([theirs.consumer.bankBin, theirs.consumer.bankNumber]).toEqual([order.bin, order.accountNumber])
    expect(theirs.amount ?? undefined).toBe(order.amountDong?.toString())
    expect(theirs.additionalData.purpose ?? '').toBe(foldPurpose(order.purpose ?? ''))
    expect(decodeVietQr(text)).toMatchObject({ kind: 'vietqr', bin: order.bin, accountNumber: order.accountNumber, target: order.target ?? 'account', amountDong: order.amountDong ?? null, isDynamic: order.amountDong !== undefined })
  })
  it('reads what a bank made', () => {
    const made = '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB8'
    expect(decodeVietQr(made)).toEqual({ kind: 'vietqr', bin: '970416', accountNumber: '257678859', target: 'account', amountDong: 1000n, purpose: 'Chuyen tien', isDynamic: true })
  })
  it('has only ASCII, and the amount without a fraction', () => {
    const text = encodeVietQr({ bin: '970436', accountNumber: '01234567890', amountDong: 120000n, purpose: 'Nộp phí “Đăng ký” ưu đãi' })
    expect(text).toMatch(/^[\x20-\x7e]+$/)
    expect(text).toContain('5406120000')
    expect(new QRPay(text).additionalData.purpose).toBe('NOP PHI DANG KY UU DAI')
  })
  it('refuses what cannot be paid', () => {
    const good = { bin: '970436', accountNumber: '01234567890' }
    for (const amountDong of [0n, -1n, 10n ** 13n]) expect(() => encodeVietQr({ ...good, amountDong })).toThrow(RangeError)
    expect(() => encodeVietQr({ ...good, bin: '97043' })).toThrow(RangeError)
    expect(() => encodeVietQr({ ...good, accountNumber: '' })).toThrow(RangeError)
    expect(() => encodeVietQr({ ...good, accountNumber: '0'.repeat(20) })).toThrow(RangeError)
  })
  it('says what is wrong with a code', () => {
    expect(decodeVietQr('https://example.vn')).toEqual({ kind: 'unreadable', fault: 'not-a-payment-code' })
    expect(decodeVietQr(vectors[1]![2].replace('120000', '920000'))).toEqual({ kind: 'unreadable', fault: 'damaged' })
    expect(decodeVietQr(withCrc(field('00', '01') + field('53', '704')))).toEqual({ kind: 'unreadable', fault: 'no-payee' })
    expect(decodeVietQr(withCrc('000201' + '3899'))).toEqual({ kind: 'unreadable', fault: 'damaged' })
    expect(decodeVietQr(withCrc(field('00', '01') + field('54', '12.5')))).toEqual({ kind: 'unreadable', fault: 'bad-amount' })
  })
  it('recognises another provider’s code', () => {
    const vnpay = withCrc(field('00', '01') + field('26', field('00', 'A000000775') + field('01', '0101234567')) + field('54', '5000'))
    expect(decodeVietQr(vnpay)).toEqual({ kind: 'other', guid: 'A000000775', amountDong: 5000n, purpose: null })
  })
})

describe('fields', () => {
  it('count bytes, not letters', () => {
    expect(field('08', 'phí')).toBe('0804phí')
    expect(fieldsOf('0804phí5802VN')).toEqual(new Map([['08', 'phí'], ['58', 'VN']]))
    expect(() => field('08', 'x'.repeat(100))).toThrow(RangeError)
  })
})

it('checks like the published vector', () => {
  expect(crc16('123456789')).toBe('29B1')
})

it.each([
  ['Học phí T11', 'HOC PHI T11'],
  ['Tiền điện tháng 10 của nhà ông Đặng', 'TIEN DIEN THANG 10 CUA NH'],
  ['  ðặng – 100%  ', 'DANG 100'],
  ['Ho\u0323c phi\u0301', 'HOC PHI'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldPurpose(text)).toBe(folded)
})

it('knows the banks by the numbers an independent list has', () => {
  const theirs = new Set(Object.values(BanksObject).map((bank) => bank.bin))
  expect(BANKS.filter((bank) => !theirs.has(bank.bin))).toEqual([])
  expect(bankName('970436')).toBe('Vietcombank')
  expect(bankName('999999')).toBe('999999')
})

function withCrc(body: string): string {
  return `${body}6304${crc16(`${body}6304`)}`
}
