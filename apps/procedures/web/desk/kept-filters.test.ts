import { expect, it } from 'vitest'
import { dropFilter, keepFilter, readFilters } from './kept-filters.ts'

function aStorage(): Storage {
  const kept = new Map<string, string>()
  return { length: 0, clear: () => kept.clear(), key: () => null, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }
}

it('keeps a filter under its name for one person', () => {
  const storage = aStorage()
  keepFilter(storage, 'thu', { name: 'Gấp', query: 'colour=red' })
  keepFilter(storage, 'thu', { name: 'Gấp', query: 'colour=red&show=task' })
  expect(readFilters(storage, 'thu')).toEqual([{ name: 'Gấp', query: 'colour=red&show=task' }])
  expect(readFilters(storage, 'tung')).toEqual([])
  expect(dropFilter(storage, 'thu', 'Gấp')).toEqual([])
})

it('takes a broken store for an empty one, and keeps the newest twelve', () => {
  const storage = aStorage()
  storage.setItem('mc.procedures.desk-filters.thu', '{')
  expect(readFilters(storage, 'thu')).toEqual([])
  for (let at = 0; at < 14; at++) keepFilter(storage, 'thu', { name: `lọc ${at}`, query: '' })
  expect(readFilters(storage, 'thu').map(({ name }) => name)[0]).toBe('lọc 2')
  expect(readFilters(storage, 'thu')).toHaveLength(12)
})
