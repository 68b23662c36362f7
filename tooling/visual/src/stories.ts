import { readFileSync } from 'node:fs'
import { runIn } from './run-in.ts'

/** A story of the built Storybook. */
export type StoryEntry = { id: string; title: string; name: string; tags: readonly string[]; importPath: string }

const STORYBOOK = new URL('../../../apps/storybook/', import.meta.url).pathname

/** Where the built Storybook lies. */
export const BUILT = `${STORYBOOK}storybook-static`

/** Builds the Storybook of everything. */
export function buildStorybook(): Promise<void> {
  return runIn(STORYBOOK, 'pnpm', ['run', 'build', '--loglevel', 'warn'])
}

/** Builds the Storybook of one part alone (`patterns`, a sector's folder) into a folder of its own. @returns the folder */
export async function buildStorybookOf(part: string): Promise<string> {
  const folder = new URL(`../../../.data/storybook-${part}`, import.meta.url).pathname
  await runIn(STORYBOOK, 'pnpm', ['run', 'build', '--loglevel', 'warn', '--output-dir', folder], { MC_STORIES: part })
  return folder
}

/**
 * The stories of the built Storybook.
 * @param only parts of ids or titles; without any, all
 * @throws Error when there is none
 */
export function storiesBuilt(only: readonly string[] = []): StoryEntry[] {
  const { entries } = JSON.parse(readFileSync(`${BUILT}/index.json`, 'utf8')) as { entries: Record<string, StoryEntry & { type: string }> }
  const stories = Object.values(entries).filter((entry) => entry.type === 'story')
  const wanted = only.length === 0 ? stories : stories.filter(({ id, title }) => only.some((part) => `${id} ${title}`.toLowerCase().includes(part.toLowerCase())))
  if (wanted.length === 0) throw new Error(`No story of that name among ${stories.length}.`)
  return wanted
}
