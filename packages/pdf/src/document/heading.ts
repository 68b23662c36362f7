import { dayInWords } from '../dates/dates-in-words.ts'
import type { OfficialDocument } from './official-document.ts'
import type { Page } from './page.ts'

/** Shares of the text's width: issuer on the left, the nation on the right. */
const LEFT_SHARE = 0.44

/** National heading, issuer, number, place and date; then what kind of document it is and what it is about. */
export function writeHeading(page: Page, { issuer, number, place, on, kind, summary, isTest }: OfficialDocument): void {
  const left = { x: page.full.x, width: page.full.width * LEFT_SHARE - 6 }
  const right = { x: page.full.x + page.full.width * LEFT_SHARE, width: page.full.width * (1 - LEFT_SHARE) }
  const top = page.y
  if (issuer.superior) page.text('P', issuer.superior.toLocaleUpperCase('vi'), { at: { ...left, y: top }, style: { size: 12, align: 'center', after: 0 } })
  page.text('P', issuer.name.toLocaleUpperCase('vi'), { at: { ...left, y: issuer.superior ? page.y : top }, style: { face: 'bold', size: 12, align: 'center', after: 0 } })
  line(page, left, 1 / 3)
  if (number !== null) page.text('P', `Số: ${number}`, { at: { ...left, y: page.y + 8 }, style: { align: 'center', after: 0 } })
  const leftEnd = page.y
  page.text('P', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { at: { ...right, y: top }, style: { face: 'bold', size: 12, align: 'center', after: 0 } })
  page.text('P', 'Độc lập - Tự do - Hạnh phúc', { at: right, style: { face: 'bold', align: 'center', after: 0 } })
  line(page, right, 0.56)
  page.text('P', `${place}, ${dayInWords(on)}`, { at: { ...right, y: page.y + 8 }, style: { face: 'italic', align: 'center', after: 0 } })
  page.doc.y = Math.max(leftEnd, page.y) + 18
  if (isTest) page.text('P', 'BẢN THỬ NGHIỆM, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', { style: { face: 'bold', size: 10, align: 'center', colour: '#b00020' } })
  page.text('H1', kind.toLocaleUpperCase('vi'), { style: { face: 'bold', size: 14, align: 'center', after: 2 } })
  if (summary) page.text('P', summary, { style: { face: 'bold', align: 'center', after: 2 } })
  page.doc.y += 8
}

/** The thin line under a heading, as long as this share of its column. */
function line(page: Page, { x, width }: { x: number; width: number }, share: number): void {
  const y = page.y + 1
  const length = width * share
  page.decorate((doc) => doc.moveTo(x + (width - length) / 2, y).lineTo(x + (width + length) / 2, y).lineWidth(0.7).stroke('black'))
}
