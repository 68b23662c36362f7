import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'
import { foundRows, sortedRows } from './table-rows.ts'

describe('csvText', () => {
  it('makes no formula of what people wrote, and keeps it readable (OP30)', () => {
    const typed = ['=HYPERLINK("http://a.invalid","x")', '@SUM(1)', '-5', '+84912345678', '\t=1', '＝1']
    const lines = csvText(typed.map((text) => [text]), 'vi').slice(1).trimEnd().split('\r\n')
    expect(lines).toEqual([`"'=HYPERLINK(""http://a.invalid"",""x"")"`, `"'@SUM(1)"`, `"'-5"`, `"'+84912345678"`, `"'\t=1"`, `"'＝1"`])
  })

  it('begins with the mark of UTF-8 and writes numbers as the language does', () => {
    expect(csvText([['Đặng', -7.5, 9007199254740993n, null]], 'vi')).toBe('\ufeff"Đặng";-7,5;9007199254740993;\r\n')
    expect(csvText([['Đặng', -7.5]], 'en')).toBe('\ufeff"Đặng",-7.5\r\n')
  })

  it("keeps a citizen's number whole, a quote and a line break inside their cell", () => {
    expect(csvText([['019085000017', 'a "b"\nc']], 'vi')).toBe('\ufeff"\t019085000017";"a ""b""\nc"\r\n')
  })
})

interface Person {
  name: string
  points: number | null
}
const people: Person[] = [
  { name: 'Đặng Văn Đông', points: 9 },
  { name: 'Dương Thị Ánh', points: null },
  { name: 'Ân', points: 12 },
]
const columns = [
  { key: 'name', value: (row: Person) => row.name },
  { key: 'points', value: (row: Person) => row.points },
]
const names = (rows: readonly Person[]) => rows.map((row) => row.name)

describe('rows', () => {
  it('are found with and without marks, every word in any column', () => {
    expect(names(foundRows(people, columns, 'dang'))).toEqual(['Đặng Văn Đông'])
    expect(names(foundRows(people, columns, 'dong 9'))).toEqual(['Đặng Văn Đông'])
    expect(names(foundRows(people, columns, '  '))).toEqual(names(people))
  })

  it('are ordered by the Vietnamese alphabet', () => {
    expect(names(sortedRows(people, columns, { key: 'name', direction: 'ascending' }))).toEqual(['Ân', 'Dương Thị Ánh', 'Đặng Văn Đông'])
  })

  it('put what is missing last, whichever way', () => {
    expect(names(sortedRows(people, columns, { key: 'points', direction: 'ascending' }))).toEqual(['Đặng Văn Đông', 'Ân', 'Dương Thị Ánh'])
    expect(names(sortedRows(people, columns, { key: 'points', direction: 'descending' }))).toEqual(['Ân', 'Đặng Văn Đông', 'Dương Thị Ánh'])
  })
})
