import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Boot } from '@mc/module-kit'
import * as z from 'zod'

/** What the portal's own renderer answers. */
export type Rendered = { html: string; title: string; status: number; moduleId: string | null }

/** The portal as it was built: files for browsers and the renderer for the gateway. */
export type PortalBuild = {
  /** Changes with every build that differs. */
  version: string
  folder: string
  /** The service worker's script, which has no address of its own version; null when there is none. */
  serviceWorker: Buffer | null
  /** All files that browsers may ask for, with their hashes. */
  files: ReadonlyMap<string, { integrity: string }>
  /** The script that starts the portal. */
  entry: string
  /** Everything that script needs: scripts and style sheets, the entry included. */
  preload: string[]
  /** What a page with modules on it needs besides. */
  modules: string[]
  /** What each shared package needs besides both, by its name. */
  shares: Readonly<Record<string, readonly string[]>>
  /** What the home page of somebody signed in needs besides. */
  home: string[]
  /** May wait for parts of the page that are fetched lazily. */
  render: (boot: Boot, path: string) => Rendered | Promise<Rendered>
}

/** Where the portal's files are served; the same as `base` in its build. */
export const PORTAL_BASE = '/portal/'

const manifestSchema = z.object({
  version: z.string(),
  entry: z.string(),
  preload: z.array(z.string()),
  modules: z.array(z.string()).default([]),
  shares: z.record(z.string(), z.array(z.string())).default({}),
  home: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), integrity: z.string().regex(/^sha384-/) })),
})

/** Reads the portal's build from its folder `dist`, all that it later needs of it: the folder may be built anew. @throws Error with what to run when it is not there */
export async function readPortalBuild(appsDir: string, dist = 'dist'): Promise<PortalBuild> {
  const root = join(appsDir, 'portal')
  const folder = join(root, dist)
  const json = await readFile(join(folder, 'portal.json'), 'utf8').catch(() => {
    throw new Error('The portal is not built. Run: npm start (or turbo run build).')
  })
  const { version, entry, preload, modules, shares, home, files } = manifestSchema.parse(JSON.parse(json))
  const { render } = (await import(pathToFileURL(join(root, 'dist-server/render.js')).href)) as Pick<PortalBuild, 'render'>
  const serviceWorker = await readFile(join(folder, 'service-worker.js')).catch(() => null)
  return { version, folder, serviceWorker, files: new Map(files.map(({ path, integrity }) => [path, { integrity }])), entry, preload, modules, shares, home, render }
}
