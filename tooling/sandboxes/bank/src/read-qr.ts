/** What a bank app reads off a VietQR: whom to pay, how much, with which words. */
export type Payee = { bin: string; account: string; amountDong: string | null; purpose: string | null }

/**
 * Reads a VietQR (EMVCo merchant-presented, NAPAS AID A000000727) as a bank's own app would. Written apart from the
 * portal's package on purpose: the payer's side must be a second opinion on what the portal draws.
 * @throws Error with a sentence for the person at the phone when the text is no payable VietQR
 */
export function readQr(text: string): Payee {
  const body = text.trim()
  if (!/6304[0-9A-F]{4}$/i.test(body)) throw new Error('Đây không phải mã VietQR.')
  if (crc16(body.slice(0, -4)) !== body.slice(-4).toUpperCase()) throw new Error('Mã QR bị hỏng (sai mã kiểm tra).')
  const root = fieldsOf(body)
  const merchant = fieldsOf(root.get('38') ?? '')
  if (merchant.get('00') !== 'A000000727') throw new Error('Mã QR không phải của hệ thống NAPAS.')
  const target = fieldsOf(merchant.get('01') ?? '')
  const bin = target.get('00')
  const account = target.get('01')
  if (bin === undefined || account === undefined) throw new Error('Mã QR thiếu ngân hàng hoặc số tài khoản.')
  return { bin, account, amountDong: root.get('54') ?? null, purpose: fieldsOf(root.get('62') ?? '').get('08') ?? null }
}

function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4))
    if (!Number.isInteger(length)) throw new Error('Mã QR bị hỏng.')
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

/** CRC-16/CCITT-FALSE, four upper-case hexadecimal digits. @example crc16('123456789') → '29B1' */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff) >>> 0
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
