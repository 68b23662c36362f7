import { describe, expect, it } from 'vitest'
import { fileKind, fileNameOf } from './file-kind.ts'

describe('a file’s name (OP29)', () => {
  it.each([
    ['NFD becomes NFC', 'Giấy khai sinh – Đặng Thị Ánh.pdf'.normalize('NFD'), 'Giấy khai sinh – Đặng Thị Ánh.pdf'.normalize('NFC')],
    ['a quote stays, a line break does not', 'a"b\r\nSet-Cookie: x.pdf', 'a"b Set-Cookie: x.pdf'],
    ['folders go', 'C:\\fakepath\\scan.png', 'scan.png'],
    ['up the tree goes', '../../etc/passwd', 'passwd'],
    ['a right-to-left override goes', 'gpj.\u202Eexe.pdf', 'gpj. exe.pdf'],
    ['nothing is a name too', ' \n ', 'tệp'],
  ])('%s', (_, given, kept) => expect(fileNameOf(given)).toBe(kept))

  it('is cut to a length, its ending kept', () => {
    const name = fileNameOf(`${'ễ'.repeat(500)}.pdf`)
    expect([[...name].length, name.endsWith('.pdf')]).toEqual([120, true])
  })
})

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['<svg onload=alert(1)>', null],
  ['', null],
])('%j is %s', (text, kind) => expect(fileKind(new TextEncoder().encode(text))).toBe(kind))
