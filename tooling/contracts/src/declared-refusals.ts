import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DeclaredRefusal } from '@mc/api-contract'
import { DomainError } from '@mc/errors'

const STATUS = { invalid: 400, forbidden: 403, missing: 404, conflict: 409, limit: 429 } as const
const SKIPPED = new Set(['node_modules', 'dist', 'dist-dev', 'dist-server', 'web'])

/** Every refusal that the code below a folder can give, from its `*.error.ts` files. */
export async function declaredRefusals(folder: string): Promise<DeclaredRefusal[]> {
  const refusals = new Map<string, number>()
  for (const file of errorFiles(folder)) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
    for (const exported of Object.values(module)) {
      if (typeof exported !== 'function' || !(exported.prototype instanceof DomainError)) continue
      const refusal = new (exported as new (params: Record<string, string>) => DomainError)({})
      refusals.set(refusal.code, STATUS[refusal.kind])
    }
  }
  return [...refusals].map(([code, status]) => ({ code, status }))
}

function errorFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : errorFiles(path)
    return entry.name.endsWith('.error.ts') ? [path] : []
  })
}
