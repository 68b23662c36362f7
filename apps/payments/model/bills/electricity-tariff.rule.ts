import { divideHalfUp, shareOf } from '@mc/money'

/** One step of a price list. */
export type TariffStep = {
  /** Upper end of the step in kWh a month; null for the rest. */
  toKwh: number | null
  /** Before VAT. */
  dongPerKwh: bigint
}

/** A household price list with the day it holds from. */
export type ElectricityTariff = { id: 'steps-6' | 'steps-5'; validFrom: string; source: { vi: string; en: string }; steps: readonly TariffStep[] }

/** Six steps. @source Decision 1279/QĐ-BCT of 9 May 2025, in force 10 May 2025 */
const sixSteps: ElectricityTariff = {
  id: 'steps-6',
  validFrom: '2025-05-10',
  source: { vi: 'Quyết định 1279/QĐ-BCT', en: 'Decision 1279/QĐ-BCT' },
  steps: stepsOf([[50, 1984n], [100, 2050n], [200, 2380n], [300, 2998n], [400, 3350n], [null, 3460n]]),
}

/**
 * Five steps: 90, 108, 136, 162 and 180 % of the average price 2,204.0655 đ. Which bills carry it is not settled (EVN's
 * published tariff would settle it), so no day chooses it: ask for it by its id.
 * @source Decision 14/2025/QĐ-TTg
 */
const fiveSteps: ElectricityTariff = {
  id: 'steps-5',
  validFrom: '2025-05-29',
  source: { vi: 'Quyết định 14/2025/QĐ-TTg', en: 'Decision 14/2025/QĐ-TTg' },
  steps: stepsOf([[100, 1984n], [200, 2380n], [400, 2998n], [700, 3571n], [null, 3967n]]),
}

/** VAT on electricity by the last day of the period. @source Resolution 204/2025/QH15: 8 % to 31 December 2026, then 10 % */
const vatRates = [
  { validFrom: '2027-01-01', basisPoints: 1000n },
  { validFrom: '2025-07-01', basisPoints: 800n },
  { validFrom: '0000-01-01', basisPoints: 1000n },
] as const

/** What a period's electricity costs, step by step. Amounts in đồng. */
export type ElectricityCharge = {
  lines: { fromKwh: number; kwh: number; dongPerKwh: bigint; amountDong: bigint }[]
  netDong: bigint
  vatBasisPoints: bigint
  vatDong: bigint
  totalDong: bigint
  /** The decision that sets the prices. */
  source: ElectricityTariff['source']
}

/**
 * A household's electricity for a month (the steps are a month's).
 * @param use.kwh whole kWh
 * @param use.until last day of the period, `YYYY-MM-DD`: it chooses the rate of VAT
 * @param use.tariff @default 'steps-6'
 * @throws RangeError when kWh is not a whole number from 0, or the day is before the price list
 * @source Decision 1279/QĐ-BCT; Decision 14/2025/QĐ-TTg; Resolution 204/2025/QH15 (VAT)
 * @example electricityCharge({ kwh: 250, until: '2026-10-31' }).totalDong → 636_768n
 */
export function electricityCharge(use: { kwh: number; until: string; tariff?: ElectricityTariff['id'] }): ElectricityCharge {
  const tariff = use.tariff === 'steps-5' ? fiveSteps : sixSteps
  if (!Number.isSafeInteger(use.kwh) || use.kwh < 0) throw new RangeError('kWh are whole and not negative.')
  if (use.until < tariff.validFrom) throw new RangeError(`No price list for ${use.until}.`)
  const lines: ElectricityCharge['lines'] = []
  let fromKwh = 0
  for (const { toKwh, dongPerKwh } of tariff.steps) {
    const kwh = Math.min(use.kwh, toKwh ?? use.kwh) - fromKwh
    if (kwh <= 0) break
    lines.push({ fromKwh, kwh, dongPerKwh, amountDong: BigInt(kwh) * dongPerKwh })
    fromKwh += kwh
  }
  const netDong = lines.reduce((sum, line) => sum + line.amountDong, 0n)
  const vatBasisPoints = vatRates.find((rate) => rate.validFrom <= use.until)?.basisPoints ?? 1000n
  const vatDong = shareOf(netDong, vatBasisPoints)
  return { lines, netDong, vatBasisPoints, vatDong, totalDong: netDong + vatDong, source: tariff.source }
}

/**
 * The five prices as the decision words them: percent of the average price in 1/10,000 đ, rounded to the đồng.
 * @source Decision 14/2025/QĐ-TTg, annex
 * @example stepPrice(90n) → 1984n
 */
export function stepPrice(percent: bigint): bigint {
  return divideHalfUp(22_040_655n * percent, 1_000_000n)
}

function stepsOf(steps: readonly (readonly [number | null, bigint])[]): TariffStep[] {
  return steps.map(([toKwh, dongPerKwh]) => ({ toKwh, dongPerKwh }))
}
