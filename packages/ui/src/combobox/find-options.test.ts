import { describe, expect, it } from 'vitest'
import { ROWS_MAX, findOptions, wholeOption } from './find-options.ts'

const COMMUNES = ['Phường Đức Xuân', 'Xã Đức Lương', 'Xã Phú Lương', 'Xã Phú Lạc', 'Phường Phan Đình Phùng', 'Xã Lương Phú'].map((label, index) => ({ value: String(index), label }))
const labels = (text: string) => findOptions(COMMUNES, text).shown.map(({ label }) => label)

describe('findOptions', () => {
  it.each([
    ['duc', ['Phường Đức Xuân', 'Xã Đức Lương']],
    ['ĐỨC XUÂN', ['Phường Đức Xuân']],
    ['Ðức xuân', ['Phường Đức Xuân']],
    ['phú lương'.normalize('NFD'), ['Xã Phú Lương']],
    ['phu lu', ['Xã Phú Lương']],
    ['%', []],
  ])('%s', (text, found) => expect(labels(text)).toEqual(found))

  it('puts the marks that were typed first', () => {
    expect(labels('lượng')).toEqual(['Xã Đức Lương', 'Xã Phú Lương', 'Xã Lương Phú'])
    expect(labels('phung')).toEqual(['Phường Phan Đình Phùng'])
    expect(labels('phùng')[0]).toBe('Phường Phan Đình Phùng')
  })

  it('shows no more than a page of them and counts the rest', () => {
    const many = Array.from({ length: 3321 }, (_, index) => ({ value: String(index), label: `Xã ${index}` }))
    expect(findOptions(many, '').shown).toHaveLength(ROWS_MAX)
    expect(findOptions(many, '').hidden).toBe(3321 - ROWS_MAX)
    expect(findOptions(many, '3320').shown.map(({ value }) => value)).toEqual(['3320'])
  })
})

describe('wholeOption', () => {
  it('is the option whose whole name was typed', () => {
    expect(wholeOption(COMMUNES, 'xa phu luong')?.label).toBe('Xã Phú Lương')
    expect(wholeOption(COMMUNES, 'phu luong')).toBeNull()
    expect(wholeOption(COMMUNES, '')).toBeNull()
  })
  it('decides by the marks between two that differ in nothing else', () => {
    const two = [{ value: 'a', label: 'Văn Lang' }, { value: 'b', label: 'Văn Lăng' }]
    expect(wholeOption(two, 'van lang')).toBeNull()
    expect(wholeOption(two, 'Văn Lăng')?.value).toBe('b')
  })
})
