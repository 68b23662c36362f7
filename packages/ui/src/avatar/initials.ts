import { nameParts } from '@mc/names'

/**
 * The letters that stand for a person: the last two words of a name, by which people here are told apart; half of them
 * share a handful of family names.
 * @example initials('Nguyễn Minh Khang') → 'MK'; initials('Đặng Đông') → 'ĐĐ'; initials('Sáng') → 'S'
 */
export function initials(name: string): string {
  const { family, middle, given } = nameParts(name)
  const before = middle.split(' ').at(-1) || family
  return `${before.charAt(0)}${given.charAt(0)}`.toLocaleUpperCase('vi')
}
