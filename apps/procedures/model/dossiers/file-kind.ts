import type { MEDIA_TYPES } from './paper.ts'

const SIGNATURES: readonly { type: (typeof MEDIA_TYPES)[number]; bytes: readonly number[] }[] = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

/** What a file is by its first bytes: a name can say anything. Null for what is not taken. */
export function fileKind(bytes: Uint8Array): (typeof MEDIA_TYPES)[number] | null {
  return SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))?.type ?? null
}

/** Characters of a file's name that are kept. */
const NAME_MAX = 120

/**
 * A file's name as it is kept: NFC, no folders, no control characters, not too long, its ending kept.
 * @example fileNameOf('C:\\scan\\Giấy\nkhai sinh.pdf') → 'Giấy khai sinh.pdf'
 */
export function fileNameOf(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = base.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim() || 'tệp'
  const characters = [...plain]
  if (characters.length <= NAME_MAX) return plain
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(plain)?.[0] ?? ''
  return characters.slice(0, NAME_MAX - ending.length).join('') + ending
}
