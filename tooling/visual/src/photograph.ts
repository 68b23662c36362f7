import sharp from 'sharp'
import { untilAtRest } from './at-rest.ts'
import { setSize, show, type Studio } from './studio.ts'

/** How a story is looked at; `scale` is how many pixels of the picture a CSS pixel has. */
export type View = { theme: 'light' | 'dark' | 'contrast'; width: number; height: number; scale: number }

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

/** How long nothing must change after a new size: only drawings that measure themselves answer to it. */
const REST_AFTER_SIZE_MS = 1

/** A story that is shown, in the views that its pictures are taken in. */
export type Sitting = { views: readonly View[] }

/** Shows a story and says how it is looked at: one that asks for a size or a theme of its own in that alone. */
export async function sit(studio: Studio, storyId: string): Promise<Sitting> {
  const [first] = VIEWS
  if (!first) throw new Error('No view is defined.')
  await setSize(studio, first)
  const own = await show(studio, storyId)
  const sized = own.size === null ? VIEWS : [{ ...first, ...own.size, scale: own.size.width > 600 ? 0.5 : 1 }]
  return { views: sized.map((view) => ({ ...view, theme: own.theme ?? view.theme })) }
}

/**
 * Takes the pictures of a story that is shown.
 * @param restMs how long nothing must change before
 */
export async function photograph(studio: Studio, { views }: Sitting, restMs = REST_AFTER_SIZE_MS): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const view of views) pictures.push(await take(studio, view, pictures.length === 0 ? restMs : REST_AFTER_SIZE_MS))
  return pictures
}

async function take(studio: Studio, view: View, restMs: number): Promise<Picture> {
  const rest = () => untilAtRest(studio.page, studio.traffic, restMs)
  await setSize(studio, view)
  await studio.page.evaluate((theme) => void (document.documentElement.dataset['theme'] = theme), view.theme)
  await rest()
  const height = await studio.page.evaluate(() => {
    scrollTo(0, 0)
    return Math.max(document.documentElement.scrollHeight, innerHeight)
  })
  if (height > view.height) {
    await setSize(studio, { ...view, height: Math.min(height, HEIGHT_MAX) })
    await rest()
  }
  const { data } = await studio.devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return { view: `${view.theme}-${view.width}`, pixels: await pixelsOf(Buffer.from(data, 'base64')) }
}

/** Steps of a colour that are kept: with all 255 the pictures weigh half as much again, and no comparison tells neighbours apart. */
const STEPS = 31

/** The pixels of a picture in any format, in the colours that are kept. */
export async function pixelsOf(encoded: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(encoded).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at += 1) data[at] = Math.round((Math.round(((data[at] ?? 0) * STEPS) / 255) * 255) / STEPS)
  return { width: info.width, height: info.height, data }
}

/** The picture as it is kept: without loss, small. */
export function encoded({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().webp({ lossless: true, effort: 4 }).toBuffer()
}
