/** A chunk as Vite's manifest lists it. */
export type ViteChunk = { file: string; src?: string; isEntry?: boolean; css?: string[]; imports?: string[]; dynamicImports?: string[] }

/** Vite's manifest: chunks by key (the source file, or a name of the bundler's). */
export type ViteManifest = Readonly<Record<string, ViteChunk>>

/** Dynamic imports that federation makes at every start: to the browser they are as good as static ones. */
const AT_EVERY_START = /^virtual:mf[:-]|mf-entry-bootstrap$/

/**
 * The files that a chunk needs before it can run, all levels, itself first: sent as preloads, they start in one wave
 * where they would otherwise be found one after another.
 */
export function chunkClosure(manifest: ViteManifest, keys: readonly string[]): string[] {
  const files = new Set<string>()
  const visited = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || visited.has(key)) return
    visited.add(key)
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) visit(next)
    for (const next of chunk.dynamicImports ?? []) if (AT_EVERY_START.test(next)) visit(next)
  }
  keys.forEach(visit)
  return [...files]
}
