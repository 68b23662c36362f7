import type { Plugin } from 'vite'
import { sharesOf } from './shared.ts'

/**
 * Makes federation take every name that a shared package exports. It would keep only those it has seen imported, and it
 * decides that it has seen all after ten quiet milliseconds: on a busy machine too early, and then a build fails with
 * MISSING_EXPORT or, worse, does not. An import of the whole package, in a branch that is dropped, settles the question
 * with the first file.
 */
export function wholeShares(module: string): Plugin {
  return {
    name: 'mc-whole-shares',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(`/apps/${module}/module.ts`)) return null
      const imports = sharesOf(module).map((name) => `import(${JSON.stringify(name)})`)
      return { code: `${code}\nif (false) { ${imports.join('; ')} }\n`, map: null }
    },
  }
}
