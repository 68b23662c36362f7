import type { Block } from './official-document.ts'
import type { Column, Element, Page } from './page.ts'

/** First lines stand in by a centimetre. @source Decree 30/2020/NĐ-CP, annex I, part II, section I, 6 */
const INDENT = 28.35
const CELL_PADDING = 4

/** Writes the body, block after block. */
export function writeBody(page: Page, body: readonly Block[]): void {
  for (const block of body) writeBlock(page, block)
}

function writeBlock(page: Page, block: Block): void {
  switch (block.kind) {
    case 'heading':
      page.keep(50)
      return page.text('H2', block.text, { style: { face: 'bold', after: 4 } })
    case 'paragraph':
      return page.text('P', block.text, { style: { indent: INDENT, after: 6, ...(block.isStrong && { face: 'bold' }) } })
    case 'list':
      return writeList(page, block.items)
    case 'facts':
      for (const [label, value] of block.facts) page.text('P', `${label}: ${value}`, { style: { align: 'left', indent: INDENT, after: 4 } })
      return
    case 'table':
      return writeTable(page, block)
  }
}

function writeList(page: Page, items: readonly string[]): void {
  const list = page.doc.struct('L')
  page.root.add(list)
  for (const item of items) {
    const entry = page.doc.struct('LI')
    list.add(entry)
    page.text('LBody', `- ${item}`, { parent: entry, style: { indent: INDENT, after: 3 } })
  }
  list.end()
  page.doc.y += 3
}

function writeTable(page: Page, { caption, head, rows, widths }: Extract<Block, { kind: 'table' }>): void {
  const shares = widths ?? head.map(() => 1 / head.length)
  const columns: Column[] = []
  for (const share of shares) columns.push({ x: columns.length === 0 ? page.full.x : columns.at(-1)!.x + columns.at(-1)!.width, width: page.full.width * share })
  const table = page.doc.struct('Table', { alt: caption.normalize('NFC') })
  page.root.add(table)
  writeRow(page, head, { columns, parent: table, isHead: true })
  for (const row of rows) writeRow(page, row, { columns, parent: table, isHead: false })
  table.end()
  page.doc.y += 8
}

function writeRow(page: Page, cells: readonly string[], { columns, parent, isHead }: { columns: readonly Column[]; parent: Element; isHead: boolean }): void {
  const style = { size: 12, face: isHead ? 'bold' : 'plain' } as const
  const inner = columns.map(({ x, width }) => ({ x: x + CELL_PADDING, width: width - 2 * CELL_PADDING }))
  const height = Math.max(16, ...cells.map((cell, at) => page.heightOf(cell, inner[at]?.width ?? 1, style))) + 2 * CELL_PADDING
  page.keep(height)
  const top = page.y
  const row = page.doc.struct('TR')
  parent.add(row)
  for (const [at, cell] of cells.entries()) {
    const column = inner[at]
    if (column) page.text(isHead ? 'TH' : 'TD', cell === '' ? '–' : cell, { at: { ...column, y: top + CELL_PADDING }, parent: row, style: { ...style, after: 0, align: isHead ? 'center' : 'left' } })
  }
  row.end()
  page.decorate((doc) => {
    for (const { x, width } of columns) doc.rect(x, top, width, height)
    doc.lineWidth(0.5).stroke('black')
  })
  page.doc.y = top + height
}
