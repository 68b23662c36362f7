import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  it.each([
    [{ b: 1n, a: [new Date(0)] }, '{"a":["1970-01-01T00:00:00.000Z"],"b":"1"}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[undefined, 1], '[null,1]'],
    ['đ"', '"đ\\""'],
    [undefined, 'null'],
  ])('case %#', (value, text) => expect(canonicalJson(value)).toBe(text))

  it('does not care in which order keys were written, and tells other values apart', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(object))
        expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)))
      }),
    )
  })
})
