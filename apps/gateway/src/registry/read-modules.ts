import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isServedContract, SERVED_CONTRACTS, type ModuleManifest } from '@mc/module-kit'
import { manifestSchema } from '@mc/release'
import * as z from 'zod'

/** A module as it was built, before it is stored. */
export type BuiltModule = {
  manifest: ModuleManifest
  /** Folder of its files. */
  folder: string
}

/** A module that is there but not served, and why: for the log. */
export type RefusedModule = { folder: string; reason: string }

/**
 * Finds the built modules: every `<apps>/<folder>/dist/module.json`. A module that cannot be read or speaks another
 * contract is left out with a reason; the others are served.
 */
export async function readModules(appsDir: string): Promise<{ modules: BuiltModule[]; refused: RefusedModule[] }> {
  const modules: BuiltModule[] = []
  const refused: RefusedModule[] = []
  for (const entry of await readdir(appsDir, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(appsDir, entry.name, 'dist')
    const json = await readFile(join(folder, 'module.json'), 'utf8').catch(() => null)
    if (json === null) continue
    const module = parseManifest(json, folder)
    if ('reason' in module) refused.push(module)
    else modules.push(module)
  }
  modules.sort((a, b) => a.manifest.order - b.manifest.order || a.manifest.id.localeCompare(b.manifest.id))
  return { modules, refused }
}

function parseManifest(json: string, folder: string): BuiltModule | RefusedModule {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return { folder, reason: 'module.json is not JSON' }
  }
  const result = manifestSchema.safeParse(data)
  if (!result.success) return { folder, reason: `module.json: ${z.prettifyError(result.error)}` }
  if (!isServedContract(result.data.contract)) return { folder, reason: `built against contract ${result.data.contract}, the portal serves ${SERVED_CONTRACTS.map((one) => one.version).join(', ')}: build it again` }
  return { manifest: result.data, folder }
}
