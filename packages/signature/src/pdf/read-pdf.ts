import { isDict, PdfRef, PdfStream, type PdfDict, type PdfValue } from './pdf-value.ts'
import { readTable, type Revision } from './revisions.ts'
import { Tokens } from './tokens.ts'
import { UnreadablePdf } from './unreadable-pdf.error.ts'

/** Files above this are not read. */
export const PDF_BYTES_MAX = 20 * 1024 * 1024
const REVISIONS_MAX = 50

/**
 * A PDF as its cross-reference tables say, up to a byte: what a viewer saw before later updates came. It reads files with
 * plain tables, which is what this portal makes; of others it says that it cannot.
 */
export class Pdf {
  readonly bytes: Uint8Array
  /** Newest first. */
  readonly revisions: readonly Revision[]
  readonly #objects = new Map<number, PdfValue>()

  private constructor(bytes: Uint8Array, revisions: readonly Revision[]) {
    this.bytes = bytes
    this.revisions = revisions
  }

  /** @throws UnreadablePdf */
  static read(file: Uint8Array): Pdf {
    if (file.length > PDF_BYTES_MAX) throw new UnreadablePdf('the file is too large')
    if (Buffer.from(file.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new UnreadablePdf('no PDF')
    const revisions: Revision[] = []
    let next: number | null = lastTable(file)
    while (next !== null) {
      if (revisions.length >= REVISIONS_MAX || revisions.some((one) => one.tableAt === next)) throw new UnreadablePdf('tables without an end')
      const revision = readTable(file, next)
      revisions.push(revision)
      next = revision.before
    }
    const newest = revisions[0]
    if (newest?.trailer.has('Encrypt')) throw new UnreadablePdf('the file is encrypted')
    return new Pdf(file, revisions)
  }

  get trailer(): PdfDict {
    return this.revisions[0]!.trailer
  }

  get catalogRef(): PdfRef {
    const root = this.trailer.get('Root')
    if (!(root instanceof PdfRef)) throw new UnreadablePdf('no catalogue')
    return root
  }

  /** Where an object stands; null when it is free or was never there. */
  offsetOf(number: number): number | null {
    for (const { entries } of this.revisions) {
      const entry = entries.get(number)
      if (entry !== undefined) return entry === 'free' ? null : entry.offset
    }
    return null
  }

  object(number: number): PdfValue {
    const known = this.#objects.get(number)
    if (known !== undefined) return known
    const entry = this.revisions.map(({ entries }) => entries.get(number)).find((one) => one !== undefined)
    const value = entry === undefined || entry === 'free' ? null : new Tokens(this.bytes, entry.offset).object(number, entry.generation)
    this.#objects.set(number, value)
    return value
  }

  /** The value itself, behind a reference. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfRef ? this.object(value.number) : (value ?? null)
  }

  /** A dictionary, behind a reference or not. @throws UnreadablePdf when it is something else */
  dict(value: PdfValue | undefined, what: string): PdfDict {
    const found = this.resolve(value)
    if (isDict(found)) return found
    if (found instanceof PdfStream) return found.dict
    throw new UnreadablePdf(`no ${what}`)
  }

  get catalog(): PdfDict {
    return this.dict(this.catalogRef, 'catalogue')
  }
}

/** Where the newest table begins, as the file's last lines say. */
function lastTable(file: Uint8Array): number {
  const tail = Buffer.from(file.subarray(-1_024)).toString('latin1')
  const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail)
  if (!found) throw new UnreadablePdf('no end of a PDF')
  return Number(found[1])
}
