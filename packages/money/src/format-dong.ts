const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/**
 * An amount for reading, exact at any size; the space before the sign does not break.
 * @example formatDong(120000n) → '120.000 ₫'; formatDong(120000n, 'en') → '120,000 ₫'
 */
export function formatDong(amountDong: bigint, locale: 'vi' | 'en' = 'vi'): string {
  return `${numbers[locale].format(amountDong)}\u00a0₫`
}
