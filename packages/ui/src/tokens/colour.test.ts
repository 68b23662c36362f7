import { contrast, contrastFaults, PART_PAIRS, TEXT_PAIRS } from '@mc/brand'
import { brandsShipped, readBrand } from '@mc/brand/read-brand'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./colour.css', import.meta.url), 'utf8')
const blocks = {
  light: colours(':root {'),
  system: colours(":root:not([data-theme='light'], [data-theme='contrast']) {"),
  dark: colours(":root[data-theme='dark'] {"),
  contrast: colours(":root[data-theme='contrast'] {"),
}

describe.each(Object.entries(blocks))('%s', (_name, tokens) => {
  it.each(TEXT_PAIRS)('%s is readable on %s', (ink, ground) => expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5))
  it.each(PART_PAIRS)('%s is seen on %s', (part, ground) => expect(contrast(tokens, part, ground)).toBeGreaterThanOrEqual(3))
})

describe('high contrast', () => {
  it.each(TEXT_PAIRS)('%s on %s has seven and more (1.4.6)', (ink, ground) =>
    expect(contrast(blocks.contrast, ink, ground)).toBeGreaterThanOrEqual(7),
  )
})

describe.each(brandsShipped())('the brand %s', (name) => {
  const brand = readBrand(name)
  it.each(['light', 'dark'] as const)('is readable in %s', (theme) =>
    expect(contrastFaults({ ...blocks[theme], ...brand.colours[theme] })).toEqual([]),
  )
})

it('finds a brand that cannot be read', () =>
  expect(contrastFaults({ ...blocks.light, link: '#9fb8d8' })).toContainEqual(expect.stringMatching(/^link on paper has a contrast of 1\.\d+, 4\.5 are needed$/)))

it("the device's dark and the chosen dark are alike", () => expect(blocks.system).toEqual(blocks.dark))

it('what is printed has the light colours, whatever the screen had', () => {
  for (const head of [":root:not([data-theme='light']", ":root[data-theme='dark']", ":root[data-theme='contrast']"]) {
    const before = css.slice(0, css.indexOf(head))
    const media = before.slice(before.lastIndexOf('@media'))
    expect(media, head).toMatch(/^@media screen( and \(prefers-color-scheme: dark\))? \{/)
  }
})

it('every theme has every colour', () => {
  expect(Object.keys(blocks.light).length).toBeGreaterThan(25)
  for (const tokens of Object.values(blocks)) expect(Object.keys(tokens)).toEqual(Object.keys(blocks.light))
})

function colours(start: string): Record<string, string> {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`no ${start} in colour.css`)
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries([...block.matchAll(/--mc-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]))
}
