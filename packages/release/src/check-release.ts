import type { ModuleManifest } from '@mc/module-kit'
import { isInside } from './file-path.ts'
import { integrityOf } from './integrity.ts'
import type { Refusal } from './refusals.messages.ts'
import type { Statement } from './statement.ts'
import { unscopedSelectors } from './unscoped-selectors.ts'

/** Roles and slots that a module may ask for. */
export type Permissions = { roles: readonly string[]; slots: readonly string[] }

/** By what a release is measured. */
export type ReleaseRules = {
  /** Contract versions that the portal serves. */
  served: readonly number[]
  /** What exists at all. */
  existing: Permissions
  /** What this module may use of it; null: all. */
  permissions: Permissions | null
  /** Compressed script on first load, bytes. */
  budgetBytes: number
}

/** Of many selectors the first ones say enough. */
const SELECTORS_SHOWN = 10

/** Roles that everybody has: no office gives them, so no module needs leave to address them. */
const EVERYBODYS = new Set(['anyone', 'citizen'])

/**
 * Checks what a team stated against the files that came with it.
 * @param files what was received, by path
 * @param firstLoad compressed script on first load, bytes (`firstLoadBytes`)
 * @returns every reason to refuse it; none when it may be taken
 */
export function checkRelease(statement: Statement, of: { files: ReadonlyMap<string, Uint8Array>; firstLoad: number; rules: ReleaseRules }): Refusal[] {
  const { manifest } = statement
  const { files, firstLoad, rules } = of
  return [
    ...checkAgreement(statement),
    ...checkPaths(manifest, [...files.keys()]),
    ...checkFiles(manifest, files),
    ...checkReferences(manifest),
    ...checkStyles(files),
    ...(rules.served.includes(statement.contract) ? [] : [{ code: 'contract-unfit', params: { contract: statement.contract, served: rules.served.join(', ') } } satisfies Refusal]),
    ...checkPermissions(manifest, rules),
    ...(firstLoad > rules.budgetBytes ? [{ code: 'budget-exceeded', params: { module: manifest.id, kilobytes: kilobytes(firstLoad), budget: kilobytes(rules.budgetBytes) } } satisfies Refusal] : []),
  ]
}

/** What the statement says of itself and what its manifest says are the same. */
function checkAgreement({ module, version, contract, manifest }: Statement): Refusal[] {
  const pairs = { module: [module, manifest.id], version: [version, manifest.version], contract: [contract, manifest.contract] }
  return Object.entries(pairs).flatMap(([name, [stated, listed]]) => (stated === listed ? [] : wrong(`${name} "${stated}" ≠ "${listed}"`)))
}

function checkPaths(manifest: ModuleManifest, sent: readonly string[]): Refusal[] {
  const paths = new Set([...manifest.files.map((file) => file.path), ...sent])
  return [...paths].filter((path) => !isInside(path)).map((path) => ({ code: 'path-leaves-folder', params: { path } }))
}

function checkFiles(manifest: ModuleManifest, files: ReadonlyMap<string, Uint8Array>): Refusal[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const refusals: Refusal[] = [...files.keys()].filter((path) => !listed.has(path)).map((path) => ({ code: 'file-unlisted', params: { path } }))
  if (listed.size !== manifest.files.length) refusals.push(...wrong('a file is listed twice'))
  for (const { path, integrity, bytes } of listed.values()) {
    const file = files.get(path)
    if (!file) refusals.push({ code: 'file-missing', params: { path } })
    else if (integrityOf(file) !== integrity) refusals.push({ code: 'hash-wrong', params: { path, expected: integrity, found: integrityOf(file) } })
    else if (file.length !== bytes) refusals.push(...wrong(`${path}: ${bytes} ≠ ${file.length} bytes`))
  }
  return refusals
}

/** What the manifest wants loaded is among its files. */
function checkReferences({ entry, preload, pages, files }: ModuleManifest): Refusal[] {
  const listed = new Set(files.map((file) => file.path))
  const wanted = new Set([entry, ...preload, ...Object.values(pages).flat()])
  return [...wanted].filter((path) => !listed.has(path)).flatMap((path) => wrong(`"${path}" is not among its files`))
}

/** Styles reach the module's own elements only: one rule for `button` would change the portal and every other module. */
function checkStyles(files: ReadonlyMap<string, Uint8Array>): Refusal[] {
  return [...files].flatMap(([path, bytes]): Refusal[] => {
    if (!path.toLowerCase().endsWith('.css')) return []
    try {
      const selectors = unscopedSelectors(Buffer.from(bytes).toString('utf8'))
      return selectors.length === 0 ? [] : [{ code: 'styles-unscoped', params: { path, selectors: selectors.slice(0, SELECTORS_SHOWN).join(', ') } }]
    } catch (error) {
      return wrong(`${path} is no CSS: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

function checkPermissions(manifest: ModuleManifest, { existing, permissions }: ReleaseRules): Refusal[] {
  const wanted = {
    role: new Set([...manifest.routes.flatMap((route) => route.roles), ...manifest.fills.flatMap((fill) => fill.roles ?? [])]),
    slot: new Set(manifest.fills.map((fill) => fill.slot)),
  }
  const may = { role: [existing.roles, permissions?.roles], slot: [existing.slots, permissions?.slots] } as const
  return (['role', 'slot'] as const).flatMap((kind) =>
    [...wanted[kind]].flatMap((one): Refusal[] => {
      const [there, granted] = may[kind]
      if (!there.includes(one)) return wrong(`there is no ${kind} "${one}"`)
      if (granted === undefined || granted.includes(one) || (kind === 'role' && EVERYBODYS.has(one))) return []
      return [{ code: 'permission-missing', params: { kind, wanted: one, module: manifest.id } }]
    }),
  )
}

function wrong(detail: string): [Refusal] {
  return [{ code: 'manifest-wrong', params: { detail } }]
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
