import { basename } from 'node:path'
import { unscopedSelectors } from '@mc/release/unscoped-selectors'
import type { Plugin } from 'vite'

/** The layer of modules' styles; the order of layers is in packages/ui/src/tokens/tokens.css. */
const LAYER = 'mc.module'

/**
 * Keeps a module's styles to its own elements: every rule must begin at a class of the module's own (`*.module.css`), and
 * all of them are put into the modules' layer. The registry refuses what reaches further, whoever built it.
 */
export function ownStyles(): Plugin {
  return {
    name: 'mc-own-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        const css = Buffer.from(file.source).toString()
        const foreign = unscopedSelectors(css)
        if (foreign.length > 0) throw new Error(`${basename(file.fileName)} styles elements that are not the module's: ${foreign.join(', ')}. Put the rules into a *.module.css and begin each selector with a class.`)
        file.source = `@layer ${LAYER}{${css}}`
      }
    },
  }
}
