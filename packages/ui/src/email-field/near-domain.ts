/** Where most people's letter boxes are. */
const DOMAINS = ['gmail.com', 'yahoo.com', 'yahoo.com.vn', 'outlook.com', 'outlook.com.vn', 'hotmail.com', 'icloud.com'] as const

/** Real ones that look like a slip of those. */
const REAL_TOO = ['mail.com', 'ymail.com', 'email.com']

/**
 * The address that was probably meant, when its domain is one slip away from a well-known one; else null.
 * @example meantAddress('hoa@gmail.con') → 'hoa@gmail.com'; meantAddress('hoa@thainguyen.gov.vn') → null
 */
export function meantAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  if (at < 1 || domain === '' || REAL_TOO.includes(domain) || DOMAINS.some((known) => known === domain)) return null
  const meant = DOMAINS.find((known) => isOneSlip(domain, known))
  return meant === undefined ? null : address.slice(0, at + 1) + meant
}

/** Whether one letter was left out, added, changed, or changed places with the next. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
