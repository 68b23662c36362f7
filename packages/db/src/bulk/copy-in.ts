import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What a column can be given. Objects go in as JSON; a list only as a PostgreSQL array of text, numbers or bigints. */
export type CopyValue = string | number | bigint | boolean | Date | Uint8Array | null | undefined | CopyValue[] | { readonly [key: string]: unknown }

const chunkBytes = 64 * 1024

/**
 * Loads rows by COPY, the fastest way in. All or nothing for the call; back-pressure reaches the
 * iterable, so that a million rows need no million rows of memory.
 * @param table `schema.table` or `table`
 * @param rows one list of values a row, in the order of `columns`
 * @returns how many rows went in
 */
export async function copyIn(
  client: pg.ClientBase, table: string, columns: readonly string[],
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<number> {
  const target = table.split('.').map((part) => pg.escapeIdentifier(part)).join('.')
  const stream = client.query(copyFrom(`copy ${target} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')}) from stdin`))
  await pipeline(Readable.from(lines(rows, columns.length)), stream)
  return stream.rowCount
}

async function* lines(rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>, width: number): AsyncGenerator<Buffer> {
  let text = ''
  for await (const row of rows) {
    if (row.length !== width) throw new Error(`A row has ${row.length} values for ${width} columns.`)
    text += `${row.map(field).join('\t')}\n`
    if (text.length < chunkBytes) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** One value in COPY's text format. */
export function field(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  return escaped(literal(value))
}

function literal(value: Exclude<CopyValue, null | undefined>): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

function element(value: CopyValue): string {
  if (value === null || value === undefined) return 'NULL'
  if (Array.isArray(value)) return literal(value)
  return `"${literal(value).replace(/["\\]/g, '\\$&')}"`
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\b': '\\b', '\f': '\\f', '\v': '\\v' }

function escaped(text: string): string {
  return /[\\\t\n\r\x08\f\v]/.test(text) ? text.replace(/[\\\t\n\r\x08\f\v]/g, (character) => escapes[character] ?? character) : text
}
