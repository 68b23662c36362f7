import { PdfName, PdfRef, PdfStream, serialise, type PdfDict, type PdfValue } from './pdf-value.ts'
import type { Pdf } from './read-pdf.ts'

/** Objects that a later saving adds or replaces; what was there before stays byte by byte. */
export class Update {
  readonly pdf: Pdf
  readonly #objects = new Map<number, PdfValue>()
  #next: number

  constructor(pdf: Pdf) {
    this.pdf = pdf
    const size = pdf.trailer.get('Size')
    this.#next = typeof size === 'number' ? size : 1
  }

  add(value: PdfValue): PdfRef {
    const ref = new PdfRef(this.#next++)
    this.#objects.set(ref.number, value)
    return ref
  }

  addStream(bytes: Uint8Array, dict: PdfDict = new Map()): PdfRef {
    return this.add(new PdfStream(new Map([...dict, ['Length', bytes.length]]), bytes))
  }

  replace(ref: PdfRef, value: PdfValue): void {
    this.#objects.set(ref.number, value)
  }

  /** The whole file with the update behind it. */
  write(): Buffer {
    const { bytes, trailer, revisions } = this.pdf
    const parts: Buffer[] = [Buffer.from(bytes)]
    let at = bytes.length
    const put = (text: string) => {
      const part = Buffer.from(text, 'latin1')
      parts.push(part)
      at += part.length
    }
    if (bytes.at(-1) !== 10) put('\n')
    const offsets = new Map<number, number>()
    for (const [number, value] of this.#objects) {
      offsets.set(number, at)
      put(`${number} 0 obj\n${serialise(value)}\nendobj\n`)
    }
    const tableAt = at
    const own = new Map<string, PdfValue>([...trailer].filter(([key]) => ['Root', 'Info', 'ID'].includes(key)))
    own.set('Size', this.#next).set('Prev', revisions[0]!.tableAt)
    put(`xref\n${tableOf(offsets)}trailer\n${serialise(own)}\nstartxref\n${tableAt}\n%%EOF\n`)
    return Buffer.concat(parts)
  }
}

function tableOf(offsets: ReadonlyMap<number, number>): string {
  const sorted = [...offsets].toSorted(([a], [b]) => a - b)
  let text = ''
  for (let at = 0; at < sorted.length; ) {
    let count = 1
    while (sorted[at + count]?.[0] === sorted[at]![0] + count) count++
    text += `${sorted[at]![0]} ${count}\n`
    for (const [, offset] of sorted.slice(at, at + count)) text += `${String(offset).padStart(10, '0')} 00000 n \n`
    at += count
  }
  return text
}

/** A dictionary of values by name, for building. */
export function dictOf(entries: Record<string, PdfValue | undefined>): PdfDict {
  return new Map(Object.entries(entries).filter((entry): entry is [string, PdfValue] => entry[1] !== undefined))
}

export const name = (text: string): PdfName => new PdfName(text)
