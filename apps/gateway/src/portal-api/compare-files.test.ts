import { expect, test } from 'vitest'
import { compareFiles } from './compare-files.ts'

const file = (path: string, bytes: number, integrity: string) => ({ path, bytes, integrity })

test('files are told apart by content and paired by name without its hash', () => {
  const before = [file('remoteEntry.js', 100, 'a'), file('assets/front.page-CSNd5ZS1.js', 500, 'b'), file('assets/old-AAAAAAAA.js', 50, 'c'), file('assets/kept-BBBBBBBB.js', 9, 'k')]
  const after = [file('remoteEntry.js', 110, 'd'), file('assets/front.page-B1xQ9a_2.js', 900, 'e'), file('assets/new-CCCCCCCC.js', 70, 'f'), file('assets/kept-BBBBBBBB.js', 9, 'k')]
  expect(compareFiles(before, after)).toEqual([
    { path: 'assets/front.page-B1xQ9a_2.js', what: 'changed', bytesBefore: 500, bytesAfter: 900 },
    { path: 'assets/new-CCCCCCCC.js', what: 'added', bytesBefore: 0, bytesAfter: 70 },
    { path: 'assets/old-AAAAAAAA.js', what: 'removed', bytesBefore: 50, bytesAfter: 0 },
    { path: 'remoteEntry.js', what: 'changed', bytesBefore: 100, bytesAfter: 110 },
  ])
  expect(compareFiles(before, before)).toEqual([])
})
