import sharp from 'sharp'
import { setSize, show, type Studio } from './studio.ts'

/** How a story is looked at; `scale` is how many pixels of the picture a CSS pixel has. */
export type View = { theme: 'light' | 'dark'; width: number; height: number; scale: number }

/**
 * Two themes at two widths, each once: all four of every story take twice the time and 30 MB, and show little more. Wide
 * pages are drawn at half size: every part still shows, in a quarter of the bytes.
 */
export const VIEWS: readonly View[] = [
  { theme: 'light', width: 360, height: 740, scale: 1 },
  { theme: 'dark', width: 1280, height: 800, scale: 0.5 },
]

/** Below this many CSS pixels a page is no longer looked at: what repeats there has been seen above. */
const HEIGHT_MAX = 1600

/** Raw pixels, four bytes each. */
export type Pixels = { width: number; height: number; data: Buffer }

/** A picture of a story in one view. */
export type Picture = { view: string; pixels: Pixels }

/** Takes the pictures of a story. One that asks for a size of its own is taken at that alone. */
export async function photograph(studio: Studio, storyId: string, restMs?: number): Promise<Picture[]> {
  const [first] = VIEWS
  if (!first) throw new Error('No view is defined.')
  await setSize(studio, first)
  const own = await show(studio, storyId, restMs)
  const views = own === null ? VIEWS : [{ ...first, ...own, scale: own.width > 600 ? 0.5 : 1 }]
  const pictures: Picture[] = []
  for (const view of views) {
    await setSize(studio, view)
    const height = await studio.page.evaluate((theme) => {
      document.documentElement.dataset['theme'] = theme
      scrollTo(0, 0)
      return Math.max(document.documentElement.scrollHeight, innerHeight)
    }, view.theme)
    const seen = Math.min(height, HEIGHT_MAX)
    if (seen > view.height) await setSize(studio, { ...view, height: seen })
    const { data } = await studio.devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    pictures.push({ view: `${view.theme}-${view.width}`, pixels: await pixelsOf(Buffer.from(data, 'base64')) })
  }
  return pictures
}

/** The pixels of a picture in any format. */
export async function pixelsOf(encoded: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(encoded).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** The picture as it is kept: without loss, small. */
export function encoded({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().webp({ lossless: true, effort: 4 }).toBuffer()
}
