import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { manifestOf, type ModuleDefinition, type ModuleManifest } from '../../../packages/module-kit/src/index.ts'
import type { Plugin } from 'vite'

/** The file of a build that the registry reads. */
const MANIFEST = 'module.json'

type ViteChunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] }

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
    async closeBundle() {
      const { default: definition } = (await import(`${pathToFileURL(join(folder, 'module.ts'))}?${Date.now()}`)) as { default: ModuleDefinition }
      if (definition.id !== id) throw new Error(`apps/${id}/module.ts calls itself "${definition.id}". Give it the folder's name.`)
      const files = filesBelow(out).filter((path) => path !== MANIFEST && !path.startsWith('.vite/'))
      const manifest: ModuleManifest = {
        ...manifestOf(definition),
        version: versionOf(files, out),
        entry: 'remoteEntry.js',
        files: files.map((path) => ({ path, ...fingerprint(join(out, path)) })),
        preload: entryClosure(out),
      }
      writeFileSync(join(out, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    },
  }
}

/** All files below a folder, sorted, with `/` in their names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Size of a file and its hash as browsers check it. */
export function fingerprint(file: string): { integrity: string; bytes: number } {
  const bytes = readFileSync(file)
  return { integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length }
}

/** The build's version: a hash over its files, so that equal builds are the same release. */
function versionOf(files: readonly string[], out: string): string {
  const hash = createHash('sha256')
  for (const path of files) hash.update(`${path}\n${fingerprint(join(out, path)).integrity}\n`)
  return hash.digest('hex').slice(0, 12)
}

/** The entry's static imports, all levels: what a page of the module needs before its own code. */
function entryClosure(out: string): string[] {
  const chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<string, ViteChunk>
  const wanted = new Set<string>(['remoteEntry.js'])
  const visit = (key: string) => {
    const chunk = chunks[key]
    if (!chunk || wanted.has(chunk.file)) return
    wanted.add(chunk.file)
    for (const css of chunk.css ?? []) wanted.add(css)
    for (const next of chunk.imports ?? []) visit(next)
  }
  const entry = Object.keys(chunks).find((key) => chunks[key]?.file === 'remoteEntry.js')
  if (entry) {
    wanted.delete('remoteEntry.js')
    visit(entry)
  }
  for (const key of Object.keys(chunks)) if (key.endsWith('module.ts')) visit(key)
  return [...wanted]
}
