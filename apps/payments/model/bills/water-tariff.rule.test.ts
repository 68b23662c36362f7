import { expect, it } from 'vitest'
import { waterCharge } from './water-tariff.rule.ts'

it.each([
  [0, 0n, 0n, 0n, 0n],
  [10, 83_000n, 4_150n, 8_300n, 95_450n],
  [15, 132_000n, 6_600n, 13_200n, 151_800n],
  [31, 312_200n, 15_610n, 31_220n, 359_030n],
])('%s m³ of water', (m3, netDong, vatDong, environmentDong, totalDong) => {
  expect(waterCharge({ m3 })).toMatchObject({ netDong, vatDong, environmentDong, totalDong })
})

it('refuses parts of a cubic metre', () => {
  expect(() => waterCharge({ m3: 1.5 })).toThrow(RangeError)
})
