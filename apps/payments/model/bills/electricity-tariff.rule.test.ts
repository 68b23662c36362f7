import { describe, expect, it } from 'vitest'
import { electricityCharge, stepPrice } from './electricity-tariff.rule.ts'

describe('household electricity', () => {
  it.each([
    ['steps-6', 0, 0n, 0n, 0n],
    ['steps-6', 50, 99_200n, 7_936n, 107_136n],
    ['steps-6', 100, 201_700n, 16_136n, 217_836n],
    ['steps-6', 150, 320_700n, 25_656n, 346_356n],
    ['steps-6', 250, 589_600n, 47_168n, 636_768n],
    ['steps-6', 450, 1_247_500n, 99_800n, 1_347_300n],
    ['steps-5', 100, 198_400n, 15_872n, 214_272n],
    ['steps-5', 250, 586_300n, 46_904n, 633_204n],
    ['steps-5', 450, 1_214_550n, 97_164n, 1_311_714n],
  ] as const)('%s: %s kWh', (tariff, kwh, netDong, vatDong, totalDong) => {
    expect(electricityCharge({ kwh, until: '2026-11-30', tariff })).toMatchObject({ netDong, vatDong, totalDong })
  })
  it('shows each step once, none empty', () => {
    expect(electricityCharge({ kwh: 101, until: '2026-10-31' }).lines).toEqual([
      { fromKwh: 0, kwh: 50, dongPerKwh: 1984n, amountDong: 99_200n },
      { fromKwh: 50, kwh: 50, dongPerKwh: 2050n, amountDong: 102_500n },
      { fromKwh: 100, kwh: 1, dongPerKwh: 2380n, amountDong: 2_380n },
    ])
  })
  it('has 8 % VAT to the end of 2026 and 10 % after', () => {
    expect(electricityCharge({ kwh: 50, until: '2026-12-31' }).vatDong).toBe(7_936n)
    expect(electricityCharge({ kwh: 50, until: '2027-01-01' }).vatDong).toBe(9_920n)
  })
  it.each([-1, 1.5, Number.NaN])('refuses %s kWh', (kwh) => {
    expect(() => electricityCharge({ kwh, until: '2026-10-31' })).toThrow(RangeError)
  })
  it('knows no price before its list', () => {
    expect(() => electricityCharge({ kwh: 10, until: '2025-05-09' })).toThrow(RangeError)
  })
})

it.each([[90n, 1984n], [108n, 2380n], [162n, 3571n], [180n, 3967n]])('%s %% of the average price is %s đ', (percent, price) => {
  expect(stepPrice(percent)).toBe(price)
})
