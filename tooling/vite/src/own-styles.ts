import { basename } from 'node:path'
import { transform, type Selector } from 'lightningcss'
import type { Plugin } from 'vite'

/** The layer of modules' styles; the order of layers is in packages/ui/src/tokens/tokens.css. */
const LAYER = 'mc.module'

/**
 * Keeps a module's styles to its own elements: every rule must begin at a class of the module's own (`*.module.css`), and
 * all of them are put into the modules' layer.
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

/** The selectors of a built style sheet that reach elements without a class of its own: `*`, `button`, `:root`, `[disabled]`. */
export function unscopedSelectors(css: string): string[] {
  const found: string[] = []
  transform({
    filename: 'module.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style(rule) {
          for (const selector of rule.value.selectors) if (!beginsAtOwnClass(selector)) found.push(selector.map(nameOf).join(''))
        },
      },
    },
  })
  return found
}

/** What CSS Modules make of a class: `_card_weeiw_1`. Nested rules hang on their parent. */
function beginsAtOwnClass(selector: Selector): boolean {
  const first = selector.slice(0, selector.findIndex((part) => part.type === 'combinator') >>> 0)
  return first.some((part) => part.type === 'nesting' || (part.type === 'class' && /^_[\w-]+_[\w-]+$/.test(part.name)))
}

function nameOf(part: Selector[number]): string {
  if (part.type === 'universal') return '*'
  if (part.type === 'combinator') return part.value === 'descendant' ? ' ' : ' > '
  if (part.type === 'class') return `.${part.name}`
  if (part.type === 'id') return `#${part.name}`
  if (part.type === 'type') return part.name
  if (part.type === 'pseudo-class') return `:${part.kind}`
  return `[${part.type}]`
}
