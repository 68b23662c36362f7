import { transform, type Selector } from 'lightningcss'

/**
 * What in a built style sheet reaches elements that are not the module's: selectors that do not begin at a class of its own
 * (`*`, `button`, `:root`, `[disabled]`), and `@import`, which would bring rules that nobody read.
 * @throws Error when it is no CSS
 */
export function unscopedSelectors(css: string): string[] {
  const found: string[] = []
  transform({
    filename: 'module.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        import(rule) {
          found.push(`@import ${rule.value.url}`)
        },
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
