import { expect, it } from 'vitest'
import { findReferences, makeReference, purposeOf } from './payment-reference.rule.ts'

it('makes references of capitals and digits that survive as a purpose', () => {
  const reference = makeReference(Uint8Array.from({ length: 10 }, (_, index) => index * 27))
  expect(reference).toMatch(/^MC[0-9A-HJKMNP-TV-Z]{10}$/)
  expect(purposeOf(reference)).toBe(reference)
  expect(findReferences(purposeOf(reference))).toEqual([reference])
  expect(() => makeReference(new Uint8Array(9))).toThrow(RangeError)
})

it.each([
  ['MC7K3F9QX2TD', ['MC7K3F9QX2TD']],
  ['MBVCB.123456.MC7K3F9QX2TD.CT tu 0101 toi 0202', ['MC7K3F9QX2TD']],
  ['thanh toan mc7k3f9qx2td', ['MC7K3F9QX2TD']],
  ['MC7K3F 9QX2TD', ['MC7K3F9QX2TD']],
  ['QR MC7K3F9QX2TD MC0000000001', ['MC7K3F9QX2TD', 'MC0000000001']],
  ['Tiền điện tháng 10', []],
  ['MC7K3F9', []],
  ['', []],
])('finds in %j: %j', (purpose, references) => {
  expect(findReferences(purpose)).toEqual(expect.arrayContaining(references))
  if (references.length === 0) expect(findReferences(purpose)).toEqual([])
})
