import { encode } from 'uqr'
import { signatureInstant } from '../dates/dates-in-words.ts'
import type { OfficialDocument, Signer } from './official-document.ts'
import type { Column, Page } from './page.ts'

/** Room that a hand needs to sign. */
const HAND_SPACE = 56
const QR_SIZE = 74
/** The colour that the decree gives to pictures of digital signatures. */
const SIGNATURE_BLUE = '#0000cc'

/** Recipients on the left, who signs on the right, then how to check the document. */
export function writeClosing(page: Page, { signers, recipients = [], check, notes = [] }: OfficialDocument): void {
  page.keep(150 + notes.length * 14)
  page.doc.y += 8
  const top = page.y
  const share = signers.length > 1 ? 1 / signers.length : 0.5
  const ends = signers.map((signer, at) => {
    const width = page.full.width * share
    return writeSigner(page, signer, { x: page.full.x + page.full.width - width * (signers.length - at), width, y: top })
  })
  const left = recipients.length > 0 ? writeRecipients(page, recipients, { x: page.full.x, width: page.full.width * 0.45, y: signers.length > 1 ? Math.max(...ends) + 8 : top }) : top
  page.doc.y = Math.max(left, ...ends, top) + 12
  if (check) writeCheck(page, check)
  for (const note of notes) page.text('P', note, { style: { face: 'italic', size: 11, after: 2 } })
}

function writeSigner(page: Page, { title, name, signature }: Signer, column: Column & { y: number }): number {
  page.text('P', title.toLocaleUpperCase('vi'), { at: column, style: { face: 'bold', align: 'center', after: 4 } })
  const at = { x: column.x, width: column.width }
  if (signature) {
    const y = page.y
    for (const line of ['Đã ký số', `Ký bởi: ${name ?? signature.office}`, ...(name ? [`Cơ quan: ${signature.office}`] : []), `Thời gian ký: ${signatureInstant(signature.at)}`])
      page.text('P', line, { at: { x: at.x + 10, width: at.width - 20 }, style: { size: 10, align: 'left', after: 0, colour: SIGNATURE_BLUE } })
    const height = page.y - y
    page.decorate((doc) => doc.rect(at.x + 4, y - 3, at.width - 8, height + 5).lineWidth(0.8).stroke(SIGNATURE_BLUE))
    page.doc.y += 8
  } else page.doc.y += HAND_SPACE
  if (name) page.text('P', name, { at, style: { face: 'bold', align: 'center', after: 0 } })
  return page.y
}

function writeRecipients(page: Page, recipients: readonly string[], column: Column & { y: number }): number {
  page.text('P', 'Nơi nhận:', { at: column, style: { face: 'boldItalic', size: 12, after: 0 } })
  for (const recipient of recipients) page.text('P', `- ${recipient}`, { at: { x: column.x, width: column.width }, style: { size: 11, after: 0 } })
  return page.y
}

function writeCheck(page: Page, { address, code }: { address: string; code: string }): void {
  page.keep(QR_SIZE + 10)
  const y = page.y
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const figure = page.doc.struct('Figure', { alt: `Mã QR dẫn đến ${address}` }, () => {
    const step = QR_SIZE / size
    page.doc.save()
    for (const [row, line] of data.entries()) for (const [at, dark] of line.entries()) if (dark) page.doc.rect(page.full.x + at * step, y + row * step, step, step)
    page.doc.fill('black').restore()
  })
  page.root.add(figure)
  const at = { x: page.full.x + QR_SIZE + 8, width: page.full.width - QR_SIZE - 8 }
  page.text('P', 'Kiểm tra văn bản này: quét mã QR, hoặc mở địa chỉ dưới đây và nhập mã.', { at: { ...at, y: y + 6 }, style: { size: 11, after: 2 } })
  page.text('P', address, { at, style: { size: 11, after: 2 } })
  page.text('P', `Mã kiểm tra: ${code}`, { at, style: { size: 11, face: 'bold', after: 2 } })
  page.doc.y = Math.max(page.y, y + QR_SIZE) + 4
}
