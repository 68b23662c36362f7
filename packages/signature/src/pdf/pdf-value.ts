/** A name: `/Sig`. */
export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A text or bytes, with the place in the file where it was read: from its first delimiter to behind its last. */
export class PdfString {
  readonly bytes: Uint8Array
  readonly at: { from: number; to: number } | null
  constructor(bytes: Uint8Array, at: { from: number; to: number } | null = null) {
    this.bytes = bytes
    this.at = at
  }
}

/** Another object by its number. */
export class PdfRef {
  readonly number: number
  readonly generation: number
  constructor(number: number, generation = 0) {
    this.number = number
    this.generation = generation
  }
}

export type PdfDict = Map<string, PdfValue>

/** A dictionary with bytes behind it, as they stand in the file. */
export class PdfStream {
  readonly dict: PdfDict
  readonly bytes: Uint8Array
  constructor(dict: PdfDict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

/** Text that is put into the file as it is. */
export class PdfRaw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfRaw | PdfStream | PdfValue[] | PdfDict

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map
}

/** Text of the file's kind: UTF-16 with its mark when letters need it. */
export function textString(text: string): PdfString {
  const composed = text.normalize('NFC')
  if (/^[\x20-\x7e]*$/.test(composed)) return new PdfString(Buffer.from(composed, 'latin1'))
  return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(composed, 'utf16le').swap16()]))
}

/** A text string's letters. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!(value instanceof PdfString)) return null
  const bytes = Buffer.from(value.bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16().toString('utf16le')
  return bytes.toString('latin1')
}

/** A value as it stands in a file. */
export function serialise(value: PdfValue): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (value instanceof PdfName) return nameText(value.name)
  if (value instanceof PdfString) return `<${Buffer.from(value.bytes).toString('hex').toUpperCase()}>`
  if (value instanceof PdfRef) return `${value.number} ${value.generation} R`
  if (value instanceof PdfRaw) return value.text
  if (value instanceof PdfStream) return `${serialise(value.dict)}\nstream\n${Buffer.from(value.bytes).toString('latin1')}\nendstream`
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`
  return `<< ${[...value].map(([key, one]) => `${nameText(key)} ${serialise(one)}`).join(' ')} >>`
}

/** Signs that would end a name, or begin an escape, as `#20`: two different names are never written alike. */
function nameText(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`
}
