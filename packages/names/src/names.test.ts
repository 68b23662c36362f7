import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, foldVietnamese, matchesFolded, nameParts, normaliseName, toneNormalised } from './index.ts'

describe('foldVietnamese', () => {
  it.each([
    ['Nguyễn', 'nguyen'],
    ['Đặng Văn Đông', 'dang van dong'],
    ['Ðặng', 'dang'],
    ['ƯỚC Ơ Ỡ', 'uoc o o'],
    ['  hai \u00a0 khoảng\ttrắng ', 'hai khoang trang'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(foldVietnamese(text)).toBe(folded))

  it('gives one form for NFC, NFD and both orders of marks (OP32)', () => {
    const orders = ['Bệ', 'Be\u0323\u0302', 'Be\u0302\u0323', 'Bê\u0323', 'Bẹ\u0302']
    expect(new Set(orders.map(foldVietnamese))).toEqual(new Set(['be']))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldVietnamese(text)
      expect(foldVietnamese(once.normalize('NFD'))).toBe(once)
    }))
  })
})

describe('compareNames', () => {
  it('sorts a class list by given, family and middle name (OP35)', () => {
    const list = ['Nguyễn Văn Ân', 'Lê Thị Ánh', 'Trần Văn An', 'Phạm Văn Ăn', 'Đỗ Thị Dung', 'Đinh Văn Đông',
      'Dương Văn Dũng', 'Nguyễn Thị Ánh', 'Trần Ái']
    expect(list.sort(compareNames)).toEqual(['Trần Ái', 'Trần Văn An', 'Lê Thị Ánh', 'Nguyễn Thị Ánh', 'Phạm Văn Ăn',
      'Nguyễn Văn Ân', 'Đỗ Thị Dung', 'Dương Văn Dũng', 'Đinh Văn Đông'])
  })

  it('sorts a one-word name by that word (OP34)', () => {
    expect(['Trần Văn Tư', 'Sáng', 'Lê Văn An'].sort(compareNames)).toEqual(['Lê Văn An', 'Sáng', 'Trần Văn Tư'])
  })

  it('takes a name in NFD for the same name', () => {
    expect(compareNames('Nguyễn Thị Bệ'.normalize('NFD'), 'Nguyễn Thị Bệ')).toBe(0)
  })
})

describe('nameParts', () => {
  it.each([
    ['Nguyễn Minh Khang', { family: 'Nguyễn', middle: 'Minh', given: 'Khang' }],
    ['Trần Ái', { family: 'Trần', middle: '', given: 'Ái' }],
    ['Tôn Nữ Thị Hồng Nhung', { family: 'Tôn', middle: 'Nữ Thị Hồng', given: 'Nhung' }],
    ['Sáng', { family: '', middle: '', given: 'Sáng' }],
  ])('%s', (full, parts) => expect(nameParts(full)).toEqual(parts))
})

describe('normaliseName', () => {
  it('stores NFC, single spaces and the real đ', () => {
    expect(normaliseName('  Ðặng   Thị\u00a0Bệ '.normalize('NFD'))).toBe('Đặng Thị Bệ')
  })
})

describe('toneNormalised', () => {
  it.each([
    ['Hóa', 'Hoá'], ['Thụy', 'Thuỵ'], ['khỏe', 'khoẻ'], ['Thúy', 'Thuý'], ['HÒA', 'HOÀ'],
  ])('%s = %s', (one, other) => expect(toneNormalised(one)).toBe(toneNormalised(other)))

  it.each(['Hoàng', 'Quý', 'Nguyễn', 'Huyền', 'Toán'])('%s stays', (name) => expect(toneNormalised(name)).toBe(name))
})

describe('matchesFolded', () => {
  it.each(['dang van dong', 'DANG', 'đặng', 'Ðặng', 'Đặng'.normalize('NFD')])('%s finds Đặng Văn Đông (OP33)', (query) => {
    expect(matchesFolded(query, 'Đặng Văn Đông')).toBeGreaterThan(0)
  })

  it('puts exact marks before folded ones', () => {
    expect(matchesFolded('đặng', 'Đặng Văn Đông')).toBe(2)
    expect(matchesFolded('đặng', 'Đăng Văn Đông')).toBe(1)
    expect(matchesFolded('hoá', 'Nguyễn Thị Hóa')).toBe(2)
  })

  it('takes signs of pattern languages literally (OP31)', () => {
    expect(matchesFolded('%', 'Đặng Văn Đông')).toBe(0)
    expect(matchesFolded('_', 'Đặng Văn Đông')).toBe(0)
  })
})
