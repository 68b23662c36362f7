import { LOCALES, type Locale } from '@mc/i18n'
import * as z from 'zod'

/** The colours that a province may set, by their names in `packages/ui/src/tokens/colour.css`. Tones keep their meaning everywhere. */
export const BRAND_COLOURS = [
  'paper', 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong', 'pine', 'pine-strong', 'pine-soft', 'on-pine', 'link', 'focus',
  'band', 'on-band', 'on-band-soft', 'gold',
] as const

const Hex = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is six hexadecimal digits in small letters: #1f3f73.')
const Colours = z.partialRecord(z.enum(BRAND_COLOURS), Hex)
const InEveryLanguage = z.object(Object.fromEntries(LOCALES.map((locale) => [locale, z.string().min(1)])) as Record<Locale, z.ZodString>)

/** A province's look: its name, emblem and colours, in one file. */
export const Brand = z
  .object({
    /** Two to thirty letters and hyphens. */
    id: z.string().regex(/^[a-z][a-z-]{1,29}$/),
    /** The portal's name, in the header and in every window's title. */
    name: InEveryLanguage,
    /** Whose portal it is, under the name. */
    place: InEveryLanguage,
    /** A drawing with one line on a ground, 40 × 40. */
    emblem: z.object({
      ground: Hex,
      line: Hex,
      /** The path of the line, as in SVG's `d`. */
      drawing: z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/, 'The drawing is the d of one SVG path.'),
      /** The ground's shape. */
      shape: z.enum(['square', 'round']),
    }),
    colours: z.object({ light: Colours, dark: Colours }),
  })
  .refine(
    ({ colours }) => Object.keys(colours.light).sort().join() === Object.keys(colours.dark).sort().join(),
    'A colour that is set in light is set in dark too.',
  )
export type Brand = z.output<typeof Brand>

/** What the page needs to know of it; the colours come as a style. */
export type BrandWords = Pick<Brand, 'id' | 'name' | 'place' | 'emblem'>
