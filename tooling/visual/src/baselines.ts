import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { encoded, pixelsOf, type Pixels } from './photograph.ts'

/** Where the accepted pictures are kept, in git: a folder a story, a file a view. */
const KEPT = new URL('../../../apps/storybook/pictures/', import.meta.url).pathname

/** The stories that have pictures. */
export function storiesKept(): string[] {
  return existsSync(KEPT) ? readdirSync(KEPT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : []
}

/** The views that a story has a picture of. */
export function viewsKept(story: string): string[] {
  const folder = `${KEPT}${story}`
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.webp$/, '')) : []
}

/** The accepted picture of a view, or null. */
export async function kept(story: string, view: string): Promise<Pixels | null> {
  const file = pathOf(story, view)
  return existsSync(file) ? await pixelsOf(file) : null
}

export async function keep(story: string, view: string, pixels: Pixels): Promise<void> {
  mkdirSync(`${KEPT}${story}`, { recursive: true })
  writeFileSync(pathOf(story, view), await encoded(pixels))
}

export function drop(story: string, view?: string): void {
  rmSync(view === undefined ? `${KEPT}${story}` : pathOf(story, view), { recursive: true, force: true })
}

function pathOf(story: string, view: string): string {
  return `${KEPT}${story}/${view}.webp`
}
