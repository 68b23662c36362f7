import { describe, expect, it } from 'vitest'
import { kindsOf, sizeIn, takeFiles, type FileRules } from './field-file.ts'

const RULES: FileRules = { accept: ['image/*', 'application/pdf'], sizeMax: 1000, filesMax: 2 }
const file = (name: string, size = 10, type = '') => new File([new Uint8Array(size)], name, { type })
const take = (...files: File[]) => takeFiles(files, [], RULES, String).map(({ state, fault }) => fault ?? state)

describe('takeFiles', () => {
  it('takes what fits and gives the reason for what does not', () => {
    expect(take(file('a.jpg'), file('b.docx'), file('c.pdf', 1001), file('d.pdf', 0), file('e.PNG'), file('f.png'))).toEqual(['chosen', 'type', 'size', 'empty', 'chosen', 'count'])
  })
  it('goes by the name where the browser gives no type, or a wrong one', () => {
    expect(take(file('IMG_1.HEIC', 10, ''))).toEqual(['chosen'])
    expect(take(file('virus.exe', 10, 'application/x-msdownload'))).toEqual(['type'])
  })
  it('keeps the name in NFC (OP29)', () => {
    const name = 'Giấy khai sinh – Đặng Thị Ánh.pdf'
    expect(takeFiles([file(name.normalize('NFD'))], [], RULES, String)[0]?.name).toBe(name.normalize('NFC'))
  })
  it('counts those that are there, but not those that were refused', () => {
    const [there] = takeFiles([file('a.jpg')], [], RULES, String)
    const refused = { ...there!, id: 'x', state: 'refused' as const }
    expect(takeFiles([file('b.jpg'), file('c.jpg')], [there!, refused], RULES, String).map(({ state }) => state)).toEqual(['chosen', 'refused'])
  })
})

it('says kinds and sizes as people do', () => {
  expect(kindsOf(['image/jpeg', 'image/png', 'application/pdf'])).toEqual(['JPG', 'PNG', 'PDF'])
  expect(sizeIn('vi-VN', 2_411_725)).toBe('2,3 MB')
  expect(sizeIn('en-GB', 12)).toBe('1 kB')
})
