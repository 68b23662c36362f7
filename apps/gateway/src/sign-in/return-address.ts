const LENGTH_MAX = 1_000

/**
 * Where to land after signing in: the path asked for when it stays on the portal, else the home page.
 * Browsers read `//host`, `/\host` and addresses with tabs or line breaks in them as other sites: none of these pass.
 * @example returnAddress('/health/insurance?year=2026') → '/health/insurance?year=2026'
 * @example returnAddress('//evil.example') → '/'
 */
export function returnAddress(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > LENGTH_MAX) return '/'
  // Control characters are dropped by browsers before they read an address: `/\t/host` is `//host`.
  if (!/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(wanted)) return '/'
  const resolved = new URL(wanted, 'http://portal.invalid')
  if (resolved.host !== 'portal.invalid' || resolved.pathname.startsWith('//')) return '/'
  // The sign-in's own addresses would go round in a circle.
  return resolved.pathname.startsWith('/auth/') ? '/' : resolved.pathname + resolved.search + resolved.hash
}
