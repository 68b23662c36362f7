import { expect, it } from 'vitest'
import { missOf } from './miss-of.ts'

it('counts searches that differ in marks and spaces as one', () => {
  expect(missOf('  Nuôi   Ong ')).toEqual({ query: 'Nuôi Ong', folded: 'nuoi ong' })
  expect(missOf('nuoi ong')?.folded).toBe('nuoi ong')
})

it.each(['019085000017', 'hồ sơ của 0912 345 678', 'H55.05.443-261125-0012', 'an@vidu.vn', '', ' ', '%', '12', '\u0000'])('does not keep %j', (query) => expect(missOf(query)).toBeNull())

it('keeps no broken letter', () => expect(missOf('ong\ud800')?.query).toBe('ong\ufffd'))
