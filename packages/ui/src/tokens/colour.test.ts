import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./colour.css', import.meta.url), 'utf8')
const blocks = {
  light: colours(':root {'),
  system: colours(":root:not([data-theme='light'], [data-theme='contrast']) {"),
  dark: colours(":root[data-theme='dark'] {"),
  contrast: colours(":root[data-theme='contrast'] {"),
}

const GROUNDS = ['paper', 'surface', 'sunken']
const TONES = ['good', 'warning', 'bad', 'info']

/** Text on its ground: WCAG 1.4.3, at least 4.5. */
const TEXT: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => ['ink', 'ink-soft', 'link', 'lacquer', 'bad'].map((ink) => [ink, ground])),
  ...TONES.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    ['link', `${tone}-soft`],
    [tone, 'surface'],
  ]),
  ['on-pine', 'pine'],
  ['on-pine', 'pine-strong'],
  ['on-lacquer', 'lacquer'],
  ['on-lacquer', 'lacquer-strong'],
  ['ink', 'pine-soft'],
  ['ink-soft', 'pine-soft'],
  ['link', 'pine-soft'],
  ['on-band', 'band'],
  ['on-band-soft', 'band'],
  ['gold', 'band'],
]

/** What is seen of a control and of the focus: WCAG 1.4.11 and 2.4.13, at least 3. */
const PARTS: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => ['line-strong', 'pine', 'focus', 'lacquer'].map((part) => [part, ground])),
  ['focus', 'pine-soft'],
  ['gold', 'band'],
]

describe.each(Object.entries(blocks))('%s', (_name, tokens) => {
  it.each(TEXT)('%s is readable on %s', (ink, ground) => expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5))
  it.each(PARTS)('%s is seen on %s', (part, ground) => expect(contrast(tokens, part, ground)).toBeGreaterThanOrEqual(3))
})

describe('high contrast', () => {
  it.each(TEXT)('%s on %s has seven and more (1.4.6)', (ink, ground) =>
    expect(contrast(blocks.contrast, ink, ground)).toBeGreaterThanOrEqual(7),
  )
})

it("the device's dark and the chosen dark are alike", () => expect(blocks.system).toEqual(blocks.dark))

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

function contrast(tokens: Record<string, string>, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(tokens, one), luminance(tokens, other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(tokens: Record<string, string>, name: string): number {
  const hex = tokens[name]
  if (!hex) throw new Error(`no colour ${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
