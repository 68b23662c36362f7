import { PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from './pdf-value.ts'
import { UnreadablePdf } from './unreadable-pdf.error.ts'

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set([...'()<>[]{}/%'].map((one) => one.charCodeAt(0)))
/** Values inside values; deeper ones are an attack on the reader. */
const DEPTH_MAX = 50
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Reads values from a place in a file on, strictly: what is not plain is refused. */
export class Tokens {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined) return
      if (byte === 0x25) while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
      else if (SPACE.has(byte)) this.at++
      else return
    }
  }

  /** A word up to the next space or delimiter. */
  word(): string {
    this.skipSpace()
    const from = this.at
    while (this.at < this.bytes.length && !SPACE.has(this.bytes[this.at]!) && !DELIMITER.has(this.bytes[this.at]!)) this.at++
    return Buffer.from(this.bytes.subarray(from, this.at)).toString('latin1')
  }

  /** @throws UnreadablePdf when another word comes */
  expect(word: string): void {
    const found = this.word()
    if (found !== word) throw this.#fault(`"${word}" expected`)
  }

  integer(): number {
    const word = this.word()
    if (!/^\d{1,10}$/.test(word)) throw this.#fault('a number expected')
    return Number(word)
  }

  value(depth = 0): PdfValue {
    if (depth > DEPTH_MAX) throw this.#fault('nested too deep')
    this.skipSpace()
    const byte = this.bytes[this.at]
    if (byte === 0x2f) return this.#name()
    if (byte === 0x28) return this.#literal()
    if (byte === 0x5b) return this.#array(depth)
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex()
    return this.#number()
  }

  /** An object in its frame: `12 0 obj … endobj`. */
  object(number: number, generation: number): PdfValue {
    if (this.integer() !== number || this.integer() !== generation) throw this.#fault(`object ${number} ${generation} expected`)
    this.expect('obj')
    const value = this.value()
    const after = this.word()
    if (after === 'endobj') return value
    if (after !== 'stream' || !(value instanceof Map)) throw this.#fault('the end of the object expected')
    return this.#stream(value)
  }

  #stream(dict: PdfDict): PdfStream {
    const length = dict.get('Length')
    if (typeof length !== 'number') throw this.#fault('a stream without a plain length')
    if (this.bytes[this.at] === 13) this.at++
    if (this.bytes[this.at] !== 10) throw this.#fault('a line end expected')
    const from = this.at + 1
    this.at = from + length
    const bytes = this.bytes.subarray(from, this.at)
    this.expect('endstream')
    this.expect('endobj')
    return new PdfStream(dict, bytes)
  }

  #name(): PdfName {
    this.at++
    const from = this.at
    while (this.at < this.bytes.length && !SPACE.has(this.bytes[this.at]!) && !DELIMITER.has(this.bytes[this.at]!)) this.at++
    const raw = Buffer.from(this.bytes.subarray(from, this.at)).toString('latin1')
    // Two spellings of one name would be two keys for us and one for a viewer.
    if (raw.includes('#')) return new PdfName(raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
    return new PdfName(raw)
  }

  #array(depth: number): PdfValue[] {
    this.at++
    const values: PdfValue[] = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x5d) break
      values.push(this.value(depth + 1))
    }
    this.at++
    return values
  }

  #dict(depth: number): PdfDict {
    this.at += 2
    const dict: PdfDict = new Map()
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break
      const key = this.value(depth + 1)
      if (!(key instanceof PdfName)) throw this.#fault('a key expected')
      if (dict.has(key.name)) throw this.#fault(`/${key.name} twice`)
      dict.set(key.name, this.value(depth + 1))
    }
    this.at += 2
    return dict
  }

  #hex(): PdfString {
    const from = this.at
    const end = this.bytes.indexOf(0x3e, from)
    if (end < 0) throw this.#fault('no end of a text')
    const digits = Buffer.from(this.bytes.subarray(from + 1, end)).toString('latin1').replace(/\s/g, '')
    if (/[^0-9a-fA-F]/.test(digits)) throw this.#fault('no hexadecimal text')
    this.at = end + 1
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), { from, to: this.at })
  }

  #literal(): PdfString {
    const from = this.at
    const out: number[] = []
    let open = 1
    this.at++
    while (open > 0) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw this.#fault('no end of a text')
      if (byte === 0x5c) this.#escape(out)
      else {
        if (byte === 0x28) open++
        if (byte === 0x29) open--
        if (open > 0) out.push(byte)
      }
    }
    return new PdfString(Uint8Array.from(out), { from, to: this.at })
  }

  #escape(out: number[]): void {
    const byte = this.bytes[this.at++] ?? 0
    const character = String.fromCharCode(byte)
    if (/[0-7]/.test(character)) {
      let digits = character
      while (digits.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) digits += String.fromCharCode(this.bytes[this.at++]!)
      out.push(Number.parseInt(digits, 8) & 0xff)
    } else if (byte === 13) {
      if (this.bytes[this.at] === 10) this.at++
    } else if (byte !== 10) out.push(ESCAPES[character] ?? byte)
  }

  /** A number, a reference, or one of the three words. */
  #number(): PdfValue {
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw this.#fault('a value expected')
    if (/^\d+$/.test(word)) {
      const back = this.at
      const generation = this.word()
      if (/^\d{1,5}$/.test(generation) && this.word() === 'R') return new PdfRef(Number(word), Number(generation))
      this.at = back
    }
    return Number(word)
  }

  #fault(what: string): UnreadablePdf {
    return new UnreadablePdf(`${what} at byte ${this.at}`)
  }
}
