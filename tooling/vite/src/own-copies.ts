import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { ROOT } from './shared.ts'

const PACKAGES = ['ui', 'module-kit', 'i18n'] as const

/** Files whose imports are rewritten: the portal's own and the shared packages' among themselves. */
const INSIDE = /\/(apps\/portal|packages\/(ui|module-kit|i18n))\/src\/[^?]*\.tsx?$/

/**
 * Lets the portal use the shared packages as plain files. It is the one that provides them, so what it shares and what it
 * uses is the same module; going through federation's wrappers too would load every shared file that any page of the portal
 * uses at each start.
 */
export function ownCopies(): Plugin {
  const files = new Map<string, string>()
  for (const name of PACKAGES) {
    const { exports } = JSON.parse(readFileSync(`${ROOT}packages/${name}/package.json`, 'utf8')) as { exports: Record<string, string> }
    for (const [path, file] of Object.entries(exports)) files.set(`@mc/${name}${path.slice(1)}`, `${ROOT}packages/${name}${file.slice(1)}`)
  }
  return {
    name: 'mc-own-copies',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!INSIDE.test(id)) return null
      const rewritten = code.replace(/(\bfrom\s+|\bimport\s*\(?\s*)(['"])(@mc\/[^'"]+)\2/g, (whole, before: string, quote: string, name: string) => {
        const file = files.get(name)
        return file ? `${before}${quote}${file}${quote}` : whole
      })
      return rewritten === code ? null : { code: rewritten, map: null }
    },
  }
}
