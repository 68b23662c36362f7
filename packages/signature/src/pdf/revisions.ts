import { isDict, type PdfDict } from './pdf-value.ts'
import { Tokens } from './tokens.ts'
import { UnreadablePdf } from './unreadable-pdf.error.ts'

export type Entry = { offset: number; generation: number } | 'free'

/** What one saving of the file says: its table, its trailer. */
export type Revision = {
  tableAt: number
  entries: ReadonlyMap<number, Entry>
  trailer: PdfDict
  /** Where the table of the saving before it begins. */
  before: number | null
  /** The first byte behind it: behind the end of its `%%EOF` line. */
  end: number
}

const OBJECTS_MAX = 200_000

/** Reads a plain table with its trailer. @throws UnreadablePdf, also for tables in streams */
export function readTable(file: Uint8Array, tableAt: number): Revision {
  const tokens = new Tokens(file, tableAt)
  const word = tokens.word()
  if (word !== 'xref') throw new UnreadablePdf('the file keeps its table in a stream')
  const entries = new Map<number, Entry>()
  for (let first = tokens.word(); first !== 'trailer'; first = tokens.word()) {
    if (!/^\d{1,10}$/.test(first)) throw new UnreadablePdf('a broken table')
    readSection(tokens, Number(first), entries)
  }
  const trailer = tokens.value()
  if (!isDict(trailer)) throw new UnreadablePdf('no trailer')
  if (trailer.has('XRefStm')) throw new UnreadablePdf('the file keeps a second table in a stream')
  const before = trailer.get('Prev') ?? null
  if (before !== null && typeof before !== 'number') throw new UnreadablePdf('a broken trailer')
  tokens.expect('startxref')
  if (tokens.integer() !== tableAt) throw new UnreadablePdf('the table is not where the file says')
  return { tableAt, entries, trailer, before, end: endOf(file, tokens.at) }
}

function readSection(tokens: Tokens, first: number, entries: Map<number, Entry>): void {
  const count = tokens.integer()
  if (first + count > OBJECTS_MAX) throw new UnreadablePdf('too many objects')
  for (let number = first; number < first + count; number++) {
    const [offset, generation, kind] = [tokens.integer(), tokens.integer(), tokens.word()]
    if (kind !== 'n' && kind !== 'f') throw new UnreadablePdf('a broken table')
    if (entries.has(number)) throw new UnreadablePdf(`object ${number} twice in a table`)
    entries.set(number, kind === 'n' ? { offset, generation } : 'free')
  }
}

function endOf(file: Uint8Array, from: number): number {
  const found = /^\s+%%EOF(\r\n|\n|\r)?/.exec(Buffer.from(file.subarray(from, from + 16)).toString('latin1'))
  if (!found) throw new UnreadablePdf('no end of a revision')
  return from + found[0].length
}
