import { buildStorybookOf } from '@mc/visual/stories'
import type { Page } from '@playwright/test'
import { serveFolder } from '@mc/visual/serve-folder'

/** The patterns' Storybook, built and served. */
export type Patterns = {
  /** The address of a pattern's story alone: `errand--signing-in`. */
  addressOf: (story: string) => string
  stop: () => void
}

/** Builds the Storybook of the patterns alone and serves it until `stop` is called. */
export async function openPatterns(): Promise<Patterns> {
  const { address, stop } = await serveFolder(await buildStorybookOf('patterns'))
  return {
    addressOf: (story) => `${address}/iframe.html?viewMode=story&id=patterns-${story}`,
    stop,
  }
}

/** Opens a pattern's story and waits until its own simulated keys have been pressed. */
export async function openPattern(page: Page, patterns: Patterns, story: string): Promise<void> {
  await page.goto(patterns.addressOf(story))
  await page.waitForFunction(() => {
    const { currentRender } = (window as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } }).__STORYBOOK_PREVIEW__ ?? {}
    return /^(completed|finished|errored)$/.test(currentRender?.phase ?? '')
  })
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}
