/**
 * Reads a time of day as people write it: `8:30`, `08.30`, `8h30`, `8 giờ 30`, `8g`, `830`, `0830`; `8:30 CH` and `8:30 pm` are
 * in the evening. Null when it is none.
 * @returns `HH:MM`, 24 hours
 * @example readTime('8h30') → '08:30'; readTime('24:00') → null
 */
export function readTime(typed: string): string | null {
  const text = typed.normalize('NFKC').normalize('NFC').trim().toLowerCase()
  const [, clock = text, half] = /^(.*?)\s*(sa|ch|am|pm|sáng|chiều|tối)$/u.exec(text) ?? []
  const [, h, m = '0'] = /^(\d{1,2})\s*(?:[:.h]|giờ|g)\s*(\d{1,2})?\s*(?:phút|p|')?$/u.exec(clock) ?? /^(\d{1,2})(\d{2})$/.exec(clock) ?? (half ? /^(\d{1,2})$/.exec(clock) : null) ?? []
  if (h === undefined) return null
  const isLate = half !== undefined && half !== 'sa' && half !== 'am' && half !== 'sáng'
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (isLate ? 12 : 0)
  if (hour > 23 || Number(m) > 59 || (half !== undefined && Number(h) > 12)) return null
  return `${String(hour).padStart(2, '0')}:${String(Number(m)).padStart(2, '0')}`
}
