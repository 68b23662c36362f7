import { shareOf } from '@mc/money'

/** What a month's water costs. Amounts in đồng. */
export type WaterCharge = {
  lines: { fromM3: number; m3: number; dongPerM3: bigint; amountDong: bigint }[]
  netDong: bigint
  vatDong: bigint
  environmentDong: bigint
  totalDong: bigint
}

/** Steps in m³ a month. Model data: the province's price decision would settle them. */
const steps = [
  { toM3: 10, dongPerM3: 8_300n },
  { toM3: 20, dongPerM3: 9_800n },
  { toM3: 30, dongPerM3: 11_600n },
  { toM3: null, dongPerM3: 15_200n },
] as const
const VAT_BASIS_POINTS = 500n
const ENVIRONMENT_BASIS_POINTS = 1000n

/**
 * A household's water for a month. The figures are model data, to be shown as such and never as law.
 * @source model data (unverified): shape of a provincial price decision, VAT 5 %, environment fee 10 % before VAT
 * @throws RangeError when m³ is not a whole number from 0
 * @example waterCharge({ m3: 10 }).totalDong → 95_450n
 */
export function waterCharge({ m3 }: { m3: number }): WaterCharge {
  if (!Number.isSafeInteger(m3) || m3 < 0) throw new RangeError('Cubic metres are whole and not negative.')
  const lines: WaterCharge['lines'] = []
  let fromM3 = 0
  for (const { toM3, dongPerM3 } of steps) {
    const used = Math.min(m3, toM3 ?? m3) - fromM3
    if (used <= 0) break
    lines.push({ fromM3, m3: used, dongPerM3, amountDong: BigInt(used) * dongPerM3 })
    fromM3 += used
  }
  const netDong = lines.reduce((sum, line) => sum + line.amountDong, 0n)
  const vatDong = shareOf(netDong, VAT_BASIS_POINTS)
  const environmentDong = shareOf(netDong, ENVIRONMENT_BASIS_POINTS)
  return { lines, netDong, vatDong, environmentDong, totalDong: netDong + vatDong + environmentDong }
}
