import type { Brand } from './brand.ts'

/**
 * The style that lays a province's colours over the tokens, in all themes but high contrast, which stays as it is.
 * `html:root` weighs more than the tokens' own `:root`, and less than their high contrast.
 */
export function brandStyle({ colours }: Pick<Brand, 'colours'>): string {
  const [light, dark] = [declarations(colours.light), declarations(colours.dark)]
  return [
    '@layer mc.base, mc.tokens, mc.kit, mc.portal, mc.module;',
    '@layer mc.tokens {',
    `html:root { ${light} }`,
    `@media screen and (prefers-color-scheme: dark) { html:root:not([data-theme='light'], [data-theme='contrast']) { ${dark} } }`,
    `@media screen { html:root[data-theme='dark'] { ${dark} } }`,
    '}',
  ].join('\n')
}

function declarations(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--mc-${name}: ${value};`)
    .join(' ')
}
