import list from './communes.json' with { type: 'json' }

/** A commune or ward of the demo province; centres in WGS 84 degrees. */
export type Commune = { code: string; kind: 'phuong' | 'xa'; name: string; lon: number; lat: number }

/**
 * The 92 communes of the demo province.
 * @source Decision 19/2025/QD-TTg (codes)
 */
export const COMMUNES = list as readonly Commune[]

/** Codes below this one lie in the north of the province, former Bắc Kạn. */
const FIRST_SOUTHERN = '02200'

/** Whether a commune lies in the north: mountains, few people, Tày and Nùng families. */
export function isNorthern(code: string): boolean {
  return code < FIRST_SOUTHERN
}

/** How many people live in a commune, against the others: wards and the south are denser. */
export function populationWeight(commune: Commune): number {
  if (isNorthern(commune.code)) return commune.kind === 'phuong' ? 1.2 : 0.45
  return commune.kind === 'phuong' ? 3 : 1.4
}
