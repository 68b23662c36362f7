import { X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

let known: { path: string; changedAt: number; roots: Buffer[] } | null = null

/**
 * The roots that a file of PEM certificates names: whom the portal trusts is nothing that a network tells it. Read again when
 * the file has changed; none when it is not there, so that nothing is trusted.
 */
export function trustedRoots(path: string | undefined): Buffer[] {
  if (path === undefined) return []
  const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (changedAt === undefined) return []
  if (known?.path === path && known.changedAt === changedAt) return known.roots
  const roots = [...readFileSync(path, 'utf8').matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].map(([pem]) => new X509Certificate(pem).raw)
  known = { path, changedAt, roots }
  return roots
}
