import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Rollup } from 'vite'
import type { ModuleFile } from '../../../packages/module-kit/src/index.ts'
import type { ViteManifest } from './chunk-closure.ts'

/** Vite's manifest of a build. */
export function viteManifest(out: string): ViteManifest {
  return JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as ViteManifest
}

/** Every file of a build that browsers may ask for, with its size and its hash as they check it. */
export function releaseFiles(out: string, own: string): ModuleFile[] {
  return filesBelow(out)
    .filter((path) => path !== own && !path.startsWith('.vite/'))
    .map((path) => ({ path, ...fingerprint(join(out, path)) }))
}

/** The sources that a file was made of; none of a style sheet or a picture. */
export function sourcesOf(file: Rollup.OutputBundle[string] | undefined): readonly string[] {
  return file?.type === 'chunk' ? file.moduleIds : []
}

/** A build's version: a hash over its files, so that equal builds are the same release. */
export function versionOf(files: readonly ModuleFile[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.path}\n${file.integrity}\n`)
  return hash.digest('hex').slice(0, 12)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function fingerprint(file: string): { integrity: string; bytes: number } {
  const bytes = readFileSync(file)
  return { integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length }
}
