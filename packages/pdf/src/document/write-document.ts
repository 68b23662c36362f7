import { writeBody } from './body.ts'
import { writeClosing } from './closing.ts'
import { writeHeading } from './heading.ts'
import type { OfficialDocument } from './official-document.ts'
import { Page } from './page.ts'

/**
 * Draws a document of an authority as a PDF of A4 pages: fonts inside, tagged for screen readers, its text in NFC. The same
 * document always gives the same bytes.
 * @source Decree 30/2020/NĐ-CP, annex I
 * @example await writeDocument({ kind: 'Giấy phép', issuer: { name: 'Sở Xây dựng' }, … }) → bytes that begin with %PDF-1.7
 */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const { kind, summary, number, issuer, madeAt } = document
  const title = [`${kind}${number === null ? '' : ` số ${number}`}`, summary].filter((part) => part !== undefined).join(': ')
  const page = new Page({ title, author: issuer.name, madeAt })
  writeHeading(page, document)
  writeBody(page, document.body)
  writeClosing(page, document)
  return page.end()
}
