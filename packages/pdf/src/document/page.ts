import PDFDocument from 'pdfkit'
import type { Face } from './fonts.ts'
import { registerFaces } from './fonts.ts'

type Doc = InstanceType<typeof PDFDocument>
export type Element = ReturnType<Doc['struct']>

/** Points a millimetre. */
const MM = 72 / 25.4
/** @source Decree 30/2020/NĐ-CP, annex I, part I, 4 */
const MARGINS = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM }

export type TextStyle = {
  face?: Face
  /** Points. @default 13 */
  size?: number
  align?: 'left' | 'center'
  /** First line's indent in points. */
  indent?: number
  /** Points after it. @default 4 */
  after?: number
  colour?: string
}

/** Where text stands: from the left edge of the text area, in points. */
export type Column = { x: number; width: number }

/**
 * Paper that is filled from the top down, each piece with its place in the tree that screen readers follow. What is only
 * decoration is marked as such.
 */
export class Page {
  readonly doc: Doc
  readonly root: Element
  readonly full: Column

  constructor({ title, author, madeAt }: { title: string; author: string; madeAt: Date }) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      // The compiler's notes on the library know of archives only; it writes PDF/UA too.
      ...({ subset: 'PDF/UA' } as object),
      tagged: true,
      lang: 'vi-VN',
      displayTitle: true,
      bufferPages: true,
      info: { Title: title.normalize('NFC'), Author: author.normalize('NFC'), Creator: 'Một Cửa', Producer: 'Một Cửa', CreationDate: madeAt, ModDate: madeAt },
    })
    registerFaces(this.doc)
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
    this.full = { x: MARGINS.left, width: this.doc.page.width - MARGINS.left - MARGINS.right }
  }

  get y(): number {
    return this.doc.y
  }

  /** A new page when less than this many points are left on it. */
  keep(points: number): void {
    if (this.doc.y + points > this.doc.page.height - MARGINS.bottom) this.doc.addPage()
  }

  /** Writes text as one element of the tree. `at.y` puts it there, else it follows what came before. */
  text(tag: string, text: string, { at, style = {}, parent = this.root }: { at?: Partial<Column> & { y?: number }; style?: TextStyle; parent?: Element } = {}): void {
    const { face = 'plain', size = 13, align = 'left', indent = 0, after = 4, colour = 'black' } = style
    const { x, width } = { ...this.full, ...at }
    const shown = text.normalize('NFC').trim()
    if (shown === '') return
    parent.add(
      this.doc.struct(tag, {}, () => {
        this.doc.font(face).fontSize(size).fillColor(colour)
        this.doc.text(shown, x, at?.y ?? this.doc.y, { width, align, indent, lineGap: 2, paragraphGap: 0 })
      }),
    )
    this.doc.y += after
  }

  /** How high text would be. */
  heightOf(text: string, width: number, { face = 'plain', size = 13 }: TextStyle = {}): number {
    return this.doc.font(face).fontSize(size).heightOfString(text.normalize('NFC'), { width, lineGap: 2 })
  }

  /** Draws what has no meaning: lines, frames. */
  decorate(draw: (doc: Doc) => void): void {
    const { x, y } = this.doc
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc.save()
    draw(this.doc)
    this.doc.restore()
    this.doc.endMarkedContent()
    Object.assign(this.doc, { x, y })
  }

  /** The file's bytes; the page cannot be written on any more. */
  async end(): Promise<Uint8Array> {
    this.#numberPages()
    this.root.end()
    const chunks: Uint8Array[] = []
    const done = new Promise<void>((resolve, reject) => {
      this.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      this.doc.on('end', resolve)
      this.doc.on('error', reject)
    })
    this.doc.end()
    await done
    return Buffer.concat(chunks)
  }

  /** Numbers stand centred at the head from the second page on. @source Decree 30/2020/NĐ-CP, annex I, part I, 7 */
  #numberPages(): void {
    const { count } = this.doc.bufferedPageRange()
    for (let number = 2; number <= count; number++) {
      this.doc.switchToPage(number - 1)
      this.doc.markContent('Artifact', { type: 'Pagination' })
      this.doc.font('plain').fontSize(13).fillColor('black')
      this.doc.text(String(number), MARGINS.left, MARGINS.top / 2, { width: this.full.width, align: 'center', height: 20, lineBreak: false })
      this.doc.endMarkedContent()
    }
  }
}
