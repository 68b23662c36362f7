import type { Text } from '@mc/i18n'
import type { CalendarDate } from '../dates/calendar-date.ts'

/** One way in which an old class becomes a class of today. */
export type Exchange = {
  readonly from: string
  /** Class of today; null when it becomes a certificate instead of a licence. */
  readonly to: string | null
  /** What the new licence is limited to; absent when it is not. */
  readonly limit?: Text
  /** Whether the row is settled with the text of the law, or only remembered. */
  readonly isVerified: boolean
}

/** The exchange table in force from a day. */
export type ExchangeTable = { readonly from: CalendarDate; readonly source: string; readonly rows: readonly Exchange[] }

/**
 * Old classes and what they become, by date.
 * @source Law 36/2024/QH15, art. 89 (rows marked unverified are model data until settled with its text)
 */
export const EXCHANGE_TABLES: readonly ExchangeTable[] = [
  {
    from: '2025-01-01',
    source: 'Law 36/2024/QH15, art. 89',
    rows: [
      { from: 'A1', to: 'A', limit: { vi: 'chỉ xe dưới 175 cm³ hoặc dưới 14 kW', en: 'only below 175 cm³ or 14 kW' }, isVerified: true },
      { from: 'A2', to: 'A', isVerified: true },
      { from: 'A3', to: 'B1', isVerified: true },
      {
        from: 'A4',
        to: null,
        limit: { vi: 'chứng chỉ điều khiển xe máy chuyên dùng', en: 'a certificate for special machines' },
        isVerified: true,
      },
      { from: 'B1 số tự động', to: 'B', limit: { vi: 'chỉ xe số tự động', en: 'automatic cars only' }, isVerified: false },
      { from: 'B1', to: 'B', isVerified: false },
      { from: 'B1', to: 'C1', isVerified: false },
      { from: 'B2', to: 'B', isVerified: false },
      { from: 'B2', to: 'C1', isVerified: false },
      { from: 'C', to: 'C', isVerified: false },
      { from: 'D', to: 'D2', isVerified: false },
      { from: 'E', to: 'D', isVerified: false },
      { from: 'FB2', to: 'BE', isVerified: false },
      { from: 'FB2', to: 'C1E', isVerified: false },
      { from: 'FC', to: 'CE', isVerified: false },
      { from: 'FD', to: 'D2E', isVerified: false },
      { from: 'FE', to: 'DE', isVerified: false },
    ],
  },
]

/**
 * What an old class is exchanged to on a day: one row for each choice the holder has, none before the law was in force.
 * @source Law 36/2024/QH15, art. 89
 * @example licenceExchange('B2', '2026-11-25').map((row) => row.to) → ['B', 'C1']
 */
export function licenceExchange(oldCode: string, on: CalendarDate): readonly Exchange[] {
  const table = EXCHANGE_TABLES.findLast((each) => each.from <= on)
  return table?.rows.filter((row) => row.from === oldCode) ?? []
}
