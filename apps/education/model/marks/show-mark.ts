import type { Locale } from '@mc/i18n'

/**
 * A mark or average as people read it, made from whole numbers: 750 → `7,5` in Vietnamese, `7.5` in English; 1000 → `10`.
 * @param hundredths 0–1000
 */
export function showMark(hundredths: number, locale: Locale): string {
  const whole = Math.trunc(hundredths / 100)
  const rest = hundredths % 100
  if (rest === 0) return String(whole)
  return `${whole}${locale === 'vi' ? ',' : '.'}${String(rest).padStart(2, '0').replace(/0$/, '')}`
}

/** An average as the report card prints it, always with its decimal: 800 → `8,0`. */
export function showAverage(hundredths: number, locale: Locale): string {
  const text = showMark(hundredths, locale)
  return hundredths % 100 === 0 ? `${text}${locale === 'vi' ? ',' : '.'}0` : text
}
