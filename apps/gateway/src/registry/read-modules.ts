import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isServedContract, SERVED_CONTRACTS, type ModuleManifest } from '@mc/module-kit'
import * as z from 'zod'

/** A built module that may be served. */
export type RegisteredModule = {
  manifest: ModuleManifest
  /** Folder of its files. */
  folder: string
  /** Names of its files below the folder, each with its hash: nothing else in the folder is served. */
  files: ReadonlyMap<string, { integrity: string }>
  /** A developer's server that serves the module's code in place of the files; never in production. */
  devOrigin?: string
}

/** A module that is there but not served, and why: for the log. */
export type RefusedModule = { folder: string; reason: string }

const text = z.object({ vi: z.string(), en: z.string() })
const manifestSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  contract: z.number(),
  version: z.string().regex(/^[\w.-]+$/),
  title: text,
  summary: text,
  icon: z.string(),
  order: z.number(),
  entry: z.string(),
  routes: z.array(
    z.object({ path: z.string(), title: text, summary: text.optional(), roles: z.array(z.string()), nav: z.enum(['citizen', 'desk']).optional(), isolated: z.literal(true).optional(), words: text.optional() }),
  ),
  fills: z.array(z.object({ slot: z.string(), id: z.string(), roles: z.array(z.string()).optional() })),
  files: z.array(z.object({ path: z.string(), integrity: z.string().regex(/^sha384-/), bytes: z.number() })),
  records: z.record(z.string(), text),
  preload: z.array(z.string()),
  pages: z.record(z.string(), z.array(z.string())),
})

/**
 * Finds the built modules: every `<apps>/<folder>/dist/module.json`. A module that cannot be read or speaks another
 * contract is left out with a reason; the others are served.
 */
export async function readModules(appsDir: string): Promise<{ modules: RegisteredModule[]; refused: RefusedModule[] }> {
  const modules: RegisteredModule[] = []
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

function parseManifest(json: string, folder: string): RegisteredModule | RefusedModule {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return { folder, reason: 'module.json is not JSON' }
  }
  const result = manifestSchema.safeParse(data)
  if (!result.success) return { folder, reason: `module.json: ${z.prettifyError(result.error)}` }
  if (!isServedContract(result.data.contract)) return { folder, reason: `built against contract ${result.data.contract}, the portal serves ${SERVED_CONTRACTS.map((one) => one.version).join(', ')}: build it again` }
  const manifest: ModuleManifest = result.data
  return { manifest, folder, files: new Map(manifest.files.map(({ path, integrity }) => [path, { integrity }])) }
}
