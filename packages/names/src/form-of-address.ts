/**
 * A person's name as letters, receipts and officers address them. The form of address follows the register and nothing else: no
 * age is guessed from, and who is not known to be either is addressed as both.
 * @param sex as the register has it; left out where it is not known
 * @example addressed('Nguyễn Thị Hoa', 'vi') → 'Ông/Bà Nguyễn Thị Hoa'; addressed('Nguyễn Thị Hoa', 'vi', 'female') → 'Bà Nguyễn Thị Hoa'
 * @example addressed('Nguyễn Thị Hoa', 'en') → 'Nguyễn Thị Hoa': English goes without
 */
export function addressed(name: string, locale: 'vi' | 'en', sex?: 'male' | 'female'): string {
  if (locale === 'en') return name
  if (sex === undefined) return `Ông/Bà ${name}`
  return `${sex === 'male' ? 'Ông' : 'Bà'} ${name}`
}
