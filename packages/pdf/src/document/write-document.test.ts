import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { OfficialDocument } from './official-document.ts'
import { writeDocument } from './write-document.ts'

/** Every letter of Vietnamese that carries a mark or a tone. */
const VOWELS = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ', 'đ']
const LOWER = VOWELS.join(' ')
const UPPER = LOWER.toLocaleUpperCase('vi')

const licence = (change: Partial<OfficialDocument> = {}): OfficialDocument => ({
  kind: 'Giấy phép',
  summary: 'Về việc cấp phép',
  issuer: { superior: 'Ủy ban nhân dân tỉnh', name: 'Sở Xây dựng' },
  number: '12/GP-SXD',
  place: 'Thái Nguyên',
  on: '2026-02-05',
  body: [{ kind: 'paragraph', text: LOWER }],
  signers: [{ title: 'Giám đốc', name: 'Sáng', signature: { office: 'Sở Xây dựng', at: new Date('2026-02-05T18:30:00Z') } }],
  recipients: ['Lưu.'],
  check: { address: 'https://motcua.example/procedures/verify/ABCD', code: 'ABCD' },
  madeAt: new Date('2026-02-05T02:00:00Z'),
  ...change,
})

const folder = mkdtempSync(join(tmpdir(), 'mc-pdf-'))
async function file(document: OfficialDocument): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.pdf`)
  writeFileSync(path, await writeDocument(document))
  return path
}
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

it('passes qpdf, says its language and title, carries its fonts', async () => {
  const path = await file(licence())
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
  const info = run('pdfinfo', path)
  expect(info).toMatch(/Tagged:\s+yes/)
  expect(info).toMatch(/Title:\s+Giấy phép số 12\/GP-SXD: Về việc cấp phép/)
  const file1 = readFileSync(path, 'latin1')
  expect(file1).toContain('/Lang (vi-VN)')
  expect(file1).toContain('/DisplayDocTitle true')
  expect(file1).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const fonts = run('pdffonts', path).split('\n').slice(2).filter((line) => line !== '')
  expect(fonts.length).toBeGreaterThan(2)
  for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/)
})

it('has the parts of an official document in the order that a screen reader follows', async () => {
  const tree = run('pdfinfo', '-struct-text', await file(licence({ body: [{ kind: 'heading', text: 'Điều 1' }, { kind: 'list', items: ['một'] }, { kind: 'table', caption: 'Xe', head: ['Biển số'], rows: [['20B-123.45'], ['']] }] })))
  const order = ['ỦY BAN NHÂN DÂN TỈNH', 'SỞ XÂY DỰNG', 'Số: 12/GP-SXD', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Thái Nguyên, ngày 05 tháng 02 năm 2026', 'H1', 'GIẤY PHÉP', 'H2', 'Điều 1', 'LBody', '- một', 'TH', 'Biển số', 'TD', '20B-123.45', 'GIÁM ĐỐC', 'Thời gian ký: 06-02-2026 01:30:00 +07:00', 'Sáng', 'Nơi nhận:', 'Mã kiểm tra: ABCD']
  let at = 0
  for (const part of order) {
    const next = tree.indexOf(part, at)
    expect(next, `${part} after the part before it, in\n${tree}`).toBeGreaterThanOrEqual(at)
    at = next
  }
})

it('draws and gives back every Vietnamese letter in all faces, however it was typed (OP61)', async () => {
  const faces = (form: 'NFC' | 'NFD') =>
    licence({
      summary: UPPER.normalize(form),
      body: [{ kind: 'paragraph', text: LOWER.normalize(form) }, { kind: 'paragraph', text: UPPER.normalize(form), isStrong: true }],
      recipients: [],
      notes: [LOWER.normalize(form), UPPER.normalize(form)],
    })
  const [composed, decomposed] = [await file(faces('NFC')), await file(faces('NFD'))]
  const text = flat(run('pdftotext', '-raw', composed, '-'))
  expect(text.split(flat(LOWER)).length - 1).toBe(2)
  expect(text.split(flat(UPPER)).length - 1).toBe(3)
  expect(flat(run('pdftotext', '-raw', decomposed, '-'))).toBe(text)
  const picture = (path: string) => execFileSync('pdftoppm', ['-r', '60', '-png', path], { maxBuffer: 64 * 1024 * 1024 })
  expect(picture(decomposed).equals(picture(composed))).toBe(true)
})

it('gives the same bytes for the same document', async () => {
  expect(Buffer.from(await writeDocument(licence())).equals(Buffer.from(await writeDocument(licence())))).toBe(true)
})

it('goes on over pages, rows whole, pages numbered from the second', async () => {
  const path = await file(licence({ body: [{ kind: 'table', caption: 'Sổ', head: ['Mã', 'Tên'], rows: Array.from({ length: 120 }, (_, at) => [`H55-${at}`, 'Nguyễn Văn Ân']) }] }))
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', path))?.[1])
  expect(pages).toBeGreaterThan(2)
  const text = run('pdftotext', '-raw', path, '-')
  for (let at = 0; at < 120; at++) expect(text).toContain(`H55-${at} Nguyễn Văn Ân`)
  expect(text.split('\f')[1]).toContain('2')
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
})
