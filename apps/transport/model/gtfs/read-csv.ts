/** One line of a CSV file: its number in the file and its values by column. */
export type CsvRow = { readonly line: number; readonly values: Readonly<Record<string, string>> }

/**
 * Reads a CSV text with a header as GTFS asks: UTF-8 with or without byte order mark, quoted values with doubled quotes
 * and line breaks inside, CRLF or LF, values trimmed, empty lines skipped. Missing values are empty texts.
 * @source RFC 4180; GTFS Schedule reference, "File requirements"
 */
export function readCsv(text: string): { columns: readonly string[]; rows: readonly CsvRow[] } {
  const records = splitRecords(text.replace(/^\uFEFF/, ''))
  const header = records[0]
  if (!header) return { columns: [], rows: [] }
  const columns = header.values.map((name) => name.trim())
  const rows = records
    .slice(1)
    .map(({ line, values }) => ({ line, values: Object.fromEntries(columns.map((name, index) => [name, (values[index] ?? '').trim()])) }))
  return { columns, rows }
}

/** A CSV text of a header and rows; values are quoted when they must be. */
export function writeCsv(columns: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  const lines = [columns.join(',')]
  for (const row of rows) lines.push(row.map((value) => quoted(String(value))).join(','))
  return lines.join('\r\n') + '\r\n'
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function splitRecords(text: string): { line: number; values: string[] }[] {
  const records: { line: number; values: string[] }[] = []
  let values: string[] = []
  let value = ''
  let isQuoted = false
  let line = 1
  let startLine = 1
  const endRecord = () => {
    values.push(value)
    if (values.length > 1 || value.trim() !== '') records.push({ line: startLine, values })
    values = []
    value = ''
    startLine = line
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\n') line++
    if (isQuoted) {
      if (char !== '"') value += char
      else if (text[at + 1] === '"') value += text[++at]
      else isQuoted = false
    } else if (char === '"' && value.trim() === '') {
      value = ''
      isQuoted = true
    } else if (char === ',') {
      values.push(value)
      value = ''
    } else if (char === '\n') endRecord()
    else if (char !== '\r') value += char
  }
  endRecord()
  return records
}
