import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import type { ModuleFile } from '../../../packages/module-kit/src/index.ts'
import { chunkClosure, type ViteManifest } from './chunk-closure.ts'
import { releaseFiles, sourcesOf, versionOf, viteManifest } from './release-files.ts'
import { sharedFiles } from './shared.ts'

/** `portal.json` of a built portal: what the gateway needs to write the page's HTML. */
export type PortalManifest = {
  version: string
  /** The script that the page begins with. */
  entry: string
  /** Everything that script needs, scripts and style sheets, itself included. */
  preload: string[]
  /** What every page of a module needs besides: the federation runtime. */
  modules: string[]
  /** What each shared package needs besides both, by its name. */
  shares: Record<string, string[]>
  /** What the home page of somebody signed in needs besides. */
  home: string[]
  files: ModuleFile[]
}

const MANIFEST = 'portal.json'

/** Writes `portal.json` beside the portal's built files. */
export function portalManifest(): Plugin {
  let out = ''
  return {
    name: 'mc-portal-manifest',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir)
    },
    writeBundle(_, bundle) {
      const chunks = viteManifest(out)
      const [key, entry] = Object.entries(chunks).find(([, chunk]) => chunk.isEntry && chunk.src?.endsWith('main.tsx')) ?? []
      if (!key || !entry) throw new Error('The portal was built without its entry src/main.tsx.')
      const files = releaseFiles(out, MANIFEST)
      const preload = withOwnStylesFirst(chunkClosure(chunks, [key]), chunks)
      const besides = (keys: readonly string[], known: readonly string[]) => chunkClosure(chunks, keys).filter((file) => !known.includes(file))
      const modules = besides(keysOf(chunks, 'federation'), preload)
      const shares = Object.fromEntries(sharedFiles().map(([name, source]) => [name, besides(keysOfSource(chunks, bundle, source), [...preload, ...modules])] as const).filter(([, needed]) => needed.length > 0))
      const home = besides(['src/home/my-cards.tsx'], [...preload, ...modules])
      const manifest: PortalManifest = { version: versionOf(files), entry: entry.file, preload, modules, shares, home, files }
      writeFileSync(join(out, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    },
  }
}

/** The chunk that a source file is in. */
function keysOfSource(chunks: ViteManifest, bundle: Rollup.OutputBundle, source: string): string[] {
  const file = Object.keys(bundle).find((name) => sourcesOf(bundle[name]).includes(source))
  return Object.keys(chunks).filter((key) => file !== undefined && chunks[key]?.file === file)
}

/** Chunks by their name, without the hash. */
function keysOf(chunks: ViteManifest, name: string): string[] {
  return Object.keys(chunks).filter((key) => chunks[key]?.file.startsWith(`assets/${name}-`))
}

/** The portal's own style sheet says in which order the layers count, so it must be the first that a browser reads. */
function withOwnStylesFirst(files: readonly string[], chunks: ViteManifest): string[] {
  const own = Object.entries(chunks).flatMap(([key, chunk]) => (key.startsWith('src/main.tsx') ? (chunk.css ?? []) : []))
  return [...own, ...files.filter((file) => !own.includes(file))]
}
