import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiContract } from '@mc/api-contract'
import type { ModuleManifest } from '@mc/module-kit'

/** What a release uses of others, read from its source when it was kept. */
export type ReleaseUses = {
  /** Commit of its source. */
  commit: string
  /** Per API: the procedures it calls. */
  calls: Record<string, string[]>
  /** Names of the kit: `@mc/ui/button#Button`. */
  kit: string[]
}

/** A release as it went out, kept to prove that it goes on working. */
export type KeptRelease = {
  /** `health@0aa1b2`: how it is named to people. */
  name: string
  /** Folder that holds the files. */
  folder: string
  manifest: ModuleManifest
  uses: ReleaseUses
  /** The APIs it calls, as they were. */
  apis: Record<string, ApiContract>
}

/** The releases kept in the repository. */
export function keptReleases(kept: string): KeptRelease[] {
  const folder = join(kept, 'releases')
  if (!existsSync(folder)) return []
  return readdirSync(folder).sort().map((name) => {
    const at = join(folder, name)
    const uses = readJson<ReleaseUses>(join(at, 'uses.json'))
    const manifest = readJson<ModuleManifest>(join(at, 'files/module.json'))
    const apis = Object.fromEntries(Object.keys(uses.calls).map((api) => [api, readJson<ApiContract>(join(at, `${api}.openapi.json`))]))
    return { name: `${manifest.id}@${manifest.version}`, folder: join(at, 'files'), manifest, uses, apis }
  })
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
