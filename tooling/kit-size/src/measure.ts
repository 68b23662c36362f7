import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rollup } from 'vite'

/**
 * What a page pays for a component: compressed bytes of its script and its styles, and which other parts of the kit come with
 * it; `later` is script that it fetches only when it is used (a reader of codes, of documents).
 */
export type Weight = { js: number; css: number; brings: readonly string[]; later?: number }

const ENTRY = 'virtual:only-this'

/** React and React Aria are paid once, by whoever uses them first; they are not the component's weight. */
const OUTSIDE = /^(react|react-dom|scheduler|react-aria-components|react-aria|react-stately|use-sync-external-store)(\/|$)|^@(react-aria|react-stately|react-types|internationalized|swc)\//

/**
 * Bundles a page that has only this code, as a module is built, and weighs it.
 * @param code an ES module; it may import `@mc/ui/…` and `@mc/i18n`
 * @param own the component's folder, not listed in `brings`
 */
export async function weigh(code: string, own = ''): Promise<Weight> {
  const output = await bundle(code)
  let js = 0
  let css = 0
  let later = 0
  const atOnce = withItsImports(output)
  const brings = new Set<string>()
  for (const file of output) {
    if (file.type === 'chunk') {
      if (!atOnce.has(file.fileName)) {
        later += compressed(file.code)
        continue
      }
      js += compressed(file.code)
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const folder = /\/packages\/(?:ui\/src\/([^/]+)\/|(?!ui\/|i18n\/)([^/]+)\/)[^?]*\.tsx?$/.exec(id)
        const name = folder?.[1] ?? (folder?.[2] && `@mc/${folder[2]}`)
        if (renderedLength > 0 && name && name !== own) brings.add(name)
      }
    } else if (file.fileName.endsWith('.css')) css += compressed(file.source)
  }
  return { js, css, brings: [...brings].sort(), ...(later > 0 && { later }) }
}

/** The files that come with the first one, without those fetched later. */
function withItsImports(output: Rollup.OutputBundle[string][]): ReadonlySet<string> {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const found = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName))
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next)
  return found
}

async function bundle(code: string): Promise<Rollup.OutputBundle[string][]> {
  const entry: Plugin = {
    name: 'only-this',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? code : null),
  }
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: new URL('.', import.meta.url).pathname,
    plugins: [entry],
    resolve: { alias: [] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: ENTRY, external: OUTSIDE, preserveEntrySignatures: 'strict' },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('The bundler watched instead of building.')
  return result.output
}

function compressed(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length
}
