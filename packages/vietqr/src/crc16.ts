/**
 * CRC-16/CCITT-FALSE (poly 0x1021, init 0xFFFF, no reflection) of ASCII text, four upper-case hexadecimal digits.
 * @example crc16('123456789') → '29B1'
 */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000) !== 0 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
