import { gzipSync } from 'node:zlib'
import { posix } from 'node:path'
import type { ModuleManifest } from '@mc/module-kit'
import { init, parse, type Import } from 'es-module-lexer'

/** Compressed script that a module may cost when one of its pages is first opened, before the page's own. */
export const FIRST_LOAD_BUDGET_BYTES = 150_000

/**
 * Script that a module costs when it is first opened: its entry, what the entry loads, and all that these import,
 * compressed with gzip. Found in the files themselves, not taken from `preload`, which the module's own build writes.
 * @param read a file's bytes; undefined when it is not among the release's
 * @returns bytes
 */
export async function firstLoadBytes(manifest: ModuleManifest, read: (path: string) => Uint8Array | undefined): Promise<number> {
  await init
  const seen = new Set<string>()
  let bytes = 0
  const visit = (path: string, isEntry: boolean) => {
    const file = read(path)
    if (seen.has(path) || file === undefined) return
    seen.add(path)
    bytes += gzipSync(file, { level: 9 }).length
    for (const next of importsOf(Buffer.from(file).toString('utf8'), isEntry)) visit(posix.join(posix.dirname(path), next), false)
  }
  visit(manifest.entry, true)
  for (const path of manifest.preload) if (path.endsWith('.js')) visit(path, false)
  return bytes
}

/** Relative addresses that a script imports; of the entry also those that it imports when asked for the module. */
function importsOf(source: string, isEntry: boolean): string[] {
  return importsIn(source).flatMap((one) => {
    const counts = one.type === 'static' || one.type === 'reexport-star' || (isEntry && one.type === 'dynamic')
    return counts && one.specifier?.startsWith('.') ? [one.specifier] : []
  })
}

/** A file that is no script counts with its bytes and imports nothing. */
function importsIn(source: string): readonly Import[] {
  try {
    return parse(source)[0]
  } catch {
    return []
  }
}
