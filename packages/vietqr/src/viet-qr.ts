import { crc16 } from './crc16.ts'
import { foldPurpose } from './fold-purpose.ts'
import { field, fieldsOf, type Fields } from './tlv.ts'

/** What a VietQR asks the payer's bank app to do. */
export type VietQr = {
  /** The payee's bank: 6 digits, see `banks.ts`. */
  bin: string
  /** Account or card number: 1 to 19 letters or digits. */
  accountNumber: string
  /** @default 'account' */
  target?: 'account' | 'card'
  /** Whole đồng; without it the payer types the amount (a market stall's static code). */
  amountDong?: bigint
  /** Folded to ASCII capitals, 25 at most: `foldPurpose`. */
  purpose?: string
}

/** What was read: a VietQR, another provider's code on the same standard, or why it could not be read. */
export type QrReading =
  | { kind: 'vietqr'; bin: string; accountNumber: string; target: 'account' | 'card'; amountDong: bigint | null; purpose: string | null; isDynamic: boolean }
  | { kind: 'other'; guid: string; amountDong: bigint | null; purpose: string | null }
  | { kind: 'unreadable'; fault: 'not-a-payment-code' | 'damaged' | 'no-payee' | 'bad-amount' }

const NAPAS = 'A000000727'
const SERVICES = { account: 'QRIBFTTA', card: 'QRIBFTTC' } as const
const AMOUNT = /^[1-9]\d{0,12}$/

/**
 * The text of a VietQR (EMVCo merchant-presented, NAPAS), ready to be drawn.
 * @throws RangeError when BIN, account or amount cannot stand in such a code
 * @example encodeVietQr({ bin: '970436', accountNumber: '01234567890', amountDong: 120000n, purpose: 'Học phí T11' })
 * → '00020101021238550010A000000727…62150811HOC PHI T11630411B8'
 */
export function encodeVietQr(order: VietQr): string {
  const { bin, accountNumber, target = 'account', amountDong } = order
  const purpose = foldPurpose(order.purpose ?? '')
  if (!/^\d{6}$/.test(bin)) throw new RangeError('A bank’s BIN has 6 digits.')
  if (!/^[0-9A-Za-z]{1,19}$/.test(accountNumber)) throw new RangeError('An account number has 1 to 19 letters or digits.')
  if (amountDong !== undefined && !AMOUNT.test(amountDong.toString())) throw new RangeError('An amount is 1 to 13 digits, more than 0.')
  const payee = field('00', bin) + field('01', accountNumber)
  const body =
    field('00', '01') +
    field('01', amountDong === undefined ? '11' : '12') +
    field('38', field('00', NAPAS) + field('01', payee) + field('02', SERVICES[target])) +
    field('53', '704') +
    (amountDong === undefined ? '' : field('54', amountDong.toString())) +
    field('58', 'VN') +
    (purpose === '' ? '' : field('62', field('08', purpose))) +
    '6304'
  return body + crc16(body)
}

/**
 * Reads a payment code; never throws. VNPAY and others on the same standard are recognised, not understood further.
 * @example decodeVietQr(text) → { kind: 'vietqr', bin: '970436', accountNumber: '01234567890', amountDong: 120000n, … }
 */
export function decodeVietQr(text: string): QrReading {
  const body = text.trim()
  if (!/6304[0-9A-Fa-f]{4}$/.test(body)) return { kind: 'unreadable', fault: 'not-a-payment-code' }
  if (crc16(body.slice(0, -4)) !== body.slice(-4).toUpperCase()) return { kind: 'unreadable', fault: 'damaged' }
  const root = fieldsOf(body)
  if (root === null || root.get('00') !== '01') return { kind: 'unreadable', fault: 'damaged' }
  const amount = root.get('54')
  if (amount !== undefined && !/^\d{1,13}(\.0{1,2})?$/.test(amount)) return { kind: 'unreadable', fault: 'bad-amount' }
  const common = {
    amountDong: amount === undefined ? null : BigInt(amount.split('.')[0] ?? amount),
    purpose: fieldsOf(root.get('62') ?? '')?.get('08') ?? null,
  }
  return payeeOf(root, common)
}

function payeeOf(root: Fields, common: { amountDong: bigint | null; purpose: string | null }): QrReading {
  const napas = fieldsOf(root.get('38') ?? '')
  if (napas?.get('00') !== NAPAS) {
    const guid = otherProvider(root)
    return guid === null ? { kind: 'unreadable', fault: 'no-payee' } : { kind: 'other', guid, ...common }
  }
  const payee = fieldsOf(napas.get('01') ?? '')
  const bin = payee?.get('00')
  const accountNumber = payee?.get('01')
  if (bin === undefined || accountNumber === undefined) return { kind: 'unreadable', fault: 'no-payee' }
  const target = napas.get('02') === SERVICES.card ? 'card' : 'account'
  return { kind: 'vietqr', bin, accountNumber, target, ...common, isDynamic: root.get('01') === '12' }
}

/** Merchant accounts stand in fields 26 to 51, each beginning with its provider's GUID. */
function otherProvider(root: Fields): string | null {
  for (let id = 26; id <= 51; id++) {
    const guid = fieldsOf(root.get(String(id)) ?? '')?.get('00')
    if (guid !== undefined) return guid
  }
  return null
}
