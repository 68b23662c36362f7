/** Colours by token name, six hexadecimal digits each. */
export type Palette = Readonly<Record<string, string>>

const GROUNDS = ['paper', 'surface', 'sunken']
const TONES = ['good', 'warning', 'bad', 'info']

/** Text on its ground: WCAG 1.4.3, at least 4.5. */
export const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-soft', 'link', 'lacquer', 'bad'].map((ink) => [ink, ground] as const)),
  ...TONES.flatMap((tone) => [[tone, `${tone}-soft`] as const, ['ink', `${tone}-soft`] as const, ['link', `${tone}-soft`] as const, [tone, 'surface'] as const]),
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
export const PART_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => ['line-strong', 'pine', 'focus', 'lacquer'].map((part) => [part, ground] as const)),
  ['focus', 'pine-soft'],
  ['gold', 'band'],
]

/** The contrast of two tokens, 1 to 21, as WCAG 2.2 defines it. @throws Error when the palette lacks one */
export function contrast(palette: Palette, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(palette, one), luminance(palette, other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** One line for each pair of a palette that cannot be read or seen. */
export function contrastFaults(palette: Palette): string[] {
  const below = (pairs: typeof TEXT_PAIRS, least: number) =>
    pairs.flatMap(([ink, ground]) => {
      const found = contrast(palette, ink, ground)
      return found < least ? [`${ink} on ${ground} has a contrast of ${Math.floor(found * 100) / 100}, ${least} are needed`] : []
    })
  return [...below(TEXT_PAIRS, 4.5), ...below(PART_PAIRS, 3)]
}

function luminance(palette: Palette, name: string): number {
  const hex = palette[name]
  if (!hex) throw new Error(`no colour ${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
