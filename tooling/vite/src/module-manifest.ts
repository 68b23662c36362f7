import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import { manifestOf, type ModuleDefinition, type ModuleFile, type ModuleManifest } from '../../../packages/module-kit/src/index.ts'
import { chunkClosure, type ViteManifest } from './chunk-closure.ts'
import { wrappedShare } from './few-files.ts'
import { releaseFiles, sourcesOf, versionOf, viteManifest } from './release-files.ts'

/** The file of a build that the registry reads. */
const MANIFEST = 'module.json'

/** The chunk of `./module`, and the bundler's empty one of the same name, which nothing needs. */
const MODULE_CHUNK = /^assets\/module-[\w-]+\.js$/

/** Writes `module.json` beside the built files: what the module says of itself, its files and their hashes. */
export function moduleManifest(id: string): Plugin {
  let folder = ''
  let out = ''
  return {
    name: 'mc-module-manifest',
    apply: 'build',
    configResolved(config) {
      folder = config.root
      out = resolve(config.root, config.build.outDir)
    },
    async writeBundle(_, bundle) {
      const { default: definition } = (await import(pathToFileURL(join(folder, 'module.ts')).href)) as { default: ModuleDefinition }
      if (definition.id !== id) throw new Error(`apps/${id}/module.ts calls itself "${definition.id}". Give it the folder's name.`)
      const chunks = viteManifest(out)
      const files = releaseFiles(out, MANIFEST)
      const start = Object.keys(chunks).filter((key) => chunks[key]?.file === 'remoteEntry.js')
      const preload = [...chunkClosure(chunks, start), ...exposedModule(files)]
      const besides = (keys: readonly string[]) => chunkClosure(chunks, keys).filter((file) => !preload.includes(file) && !MODULE_CHUNK.test(file))
      const pages = Object.fromEntries([
        ...definition.features.flatMap((feature) => feature.routes).map((route) => [route.path, besides(chunksOf(chunks, route.load))] as const),
        ...Object.entries(definition.fills ?? {}).map(([slot, fillers]) => [`slot:${slot}`, besides((fillers ?? []).flatMap((one) => chunksOf(chunks, one.load)))] as const),
      ])
      const manifest: ModuleManifest = {
        ...manifestOf(definition),
        version: versionOf(files),
        entry: 'remoteEntry.js',
        files,
        preload,
        pages,
        shares: Object.fromEntries(Object.entries(pages).map(([page, of]) => [page, sharesIn(bundle, of)] as const).filter(([, shares]) => shares.length > 0)),
      }
      writeFileSync(join(out, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    },
  }
}

/**
 * The chunk of `./module`. Vite's manifest knows one chunk a source file and may name the bundler's empty entry of the
 * same source instead, so it is found by its name: the larger of the two.
 */
function exposedModule(files: readonly ModuleFile[]): string[] {
  const named = files.filter((file) => MODULE_CHUNK.test(file.path)).sort((a, b) => b.bytes - a.bytes)
  return named.slice(0, 1).map((file) => file.path)
}

/** What files take from the portal that it does not have with its first files. */
function sharesIn(bundle: Rollup.OutputBundle, files: readonly string[]): string[] {
  const ids = files.flatMap((file) => sourcesOf(bundle[file]))
  return [...new Set(ids.map(wrappedShare))].filter((share) => share !== null).sort()
}

/** The chunk that a loader imports, read from the loader's own text: `() => import('./insurance.page.tsx')…`. */
function chunksOf(chunks: ViteManifest, load: { toString(): string }): string[] {
  const [, file] = /import\(['"]\.\/([^'"]+)['"]\)/.exec(load.toString()) ?? []
  // Fillers are in one chunk together (few-files.ts), which the manifest lists by its own name.
  const isOf = (key: string) => key === file || key.endsWith(`/${file}`) || (file?.endsWith('.slot.tsx') && chunks[key]?.file.startsWith('assets/home-'))
  return file ? Object.keys(chunks).filter(isOf) : []
}
