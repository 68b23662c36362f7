import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnySector } from '@mc/server-kit'

/**
 * Loads the server side of every sector: each `<apps>/<folder>/api/sector.ts`. The gateway knows them by their folders
 * only; one more sector is one more folder.
 * @throws Error naming the sector that cannot be loaded: a gateway that serves half the sectors would look healthy
 */
export async function loadSectors(appsDir: string): Promise<AnySector[]> {
  const sectors: AnySector[] = []
  const folders = (await readdir(appsDir, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  for (const folder of folders.sort()) {
    const file = join(appsDir, folder, 'api/sector.ts')
    const isThere = await stat(file).then((found) => found.isFile(), () => false)
    if (!isThere) continue
    const loaded = (await import(pathToFileURL(file).href).catch((cause: unknown) => {
      throw new Error(`The sector in ${folder}/ cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    })) as { default?: AnySector }
    if (loaded.default?.id !== folder) throw new Error(`${folder}/api/sector.ts must export a sector with id "${folder}" by default.`)
    sectors.push(loaded.default)
  }
  return sectors
}
