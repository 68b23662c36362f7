import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { untilAtRest, watchTraffic, type Traffic } from './at-rest.ts'
import { serveFolder } from './serve-folder.ts'
import { BUILT, storiesBuilt, type StoryEntry } from './stories.ts'

/** A page of the built Storybook in which one story follows another without loading anew: 0.1 s a story instead of 0.5 s. */
export type Studio = { page: Page; devtools: CDPSession; traffic: Traffic }

/** What a story asks for itself: a size by its viewport, a theme by its globals; null where it leaves it to the views. */
export type OwnLook = { size: { width: number; height: number } | null; theme: 'light' | 'dark' | 'contrast' | null }

/** Longest wait for a `play`: what the story shows by then is looked at. Whether its play ends well is for the part `stories` to say. */
const STORY_TIMEOUT_MS = 15_000

/** Longest wait for all that is done with one story. */
const LOOK_TIMEOUT_MS = 60_000

/** Nothing moves, nothing blinks. Layout stays as it is. */
const STILL = `*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; scroll-behavior: auto !important }
::-webkit-scrollbar { display: none }`

/** What is done with each story, and with one that cannot be shown. */
export type Visit = {
  /** What the toolbar chooses: `{ locale: 'en' }`. */
  globals?: Readonly<Record<string, string>>
  look: (studio: Studio, story: StoryEntry) => Promise<void>
  fail: (story: StoryEntry, error: Error) => void
  /** @default 2 */
  browsers?: number
  /** Style sheets of components that do not need each other in the opposite order. @default false */
  hasSheetsTurned?: boolean
}

/** Shows every story once and gives each to `look`. */
export async function throughStories(stories: readonly StoryEntry[], of: Visit): Promise<void> {
  const { address, stop } = await serveFolder(BUILT)
  const queue = [...stories]
  try {
    await Promise.all(Array.from({ length: of.browsers ?? 2 }, () => workThrough(queue, address, of)))
  } finally {
    stop()
  }
}

/** One browser each: a second page of one browser is in its background, where pictures may never come. */
async function workThrough(queue: StoryEntry[], address: string, of: Visit): Promise<void> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...launchFlags, '--hide-scrollbars'] })
  try {
    let studio = await openStudio(browser, address, of)
    for (let story = queue.shift(); story; story = queue.shift()) {
      try {
        await within(LOOK_TIMEOUT_MS, of.look(studio, story))
      } catch (error) {
        of.fail(story, error instanceof Error ? error : new Error(String(error)))
        // What hangs stays behind in its page; the next story gets a fresh one.
        await within(LOOK_TIMEOUT_MS, studio.page.context().close()).catch(() => undefined)
        studio = await openStudio(browser, address, of)
      }
    }
  } finally {
    await browser.close()
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`not done within ${limitMs / 1000} s`)), limitMs)))
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The date stands still, the zone is Vietnam's, and motion is reduced. */
async function openStudio(browser: Browser, address: string, { globals = {}, hasSheetsTurned = false }: Visit): Promise<Studio> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    viewport: null,
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-11-25T08:30:00+07:00'))
  const traffic = await watchTraffic(page)
  await page.goto(`${address}/iframe.html?viewMode=story`)
  await page.waitForFunction(() => 'storyStoreValue' in ((window as { __STORYBOOK_PREVIEW__?: object }).__STORYBOOK_PREVIEW__ ?? {}))
  await page.evaluate((chosen) => {
    const { channel } = (window as unknown as { __STORYBOOK_PREVIEW__: { channel: { emit: (event: string, what: unknown) => void } } }).__STORYBOOK_PREVIEW__
    channel.emit('updateGlobals', { globals: { a11y: { manual: true }, ...chosen } })
  }, globals)
  // A story whose play follows a link must not take the next one's page away: 204 stays.
  await page.route(
    (url) => !url.pathname.includes('/assets/'),
    (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue()),
  )
  await page.addStyleTag({ content: STILL })
  await loadAll(page, hasSheetsTurned)
  return { page, traffic, devtools: await context.newCDPSession(page) }
}

/**
 * The code of all stories, with its style sheets, in one order: else they come as stories are shown, and two rules of the same
 * weight would look otherwise after another story. A sheet always comes after those of what its component is made of. From the
 * other end, a picture that differs shows two components whose rules depend on which of them a page has first.
 */
async function loadAll(page: Page, isTurned: boolean): Promise<void> {
  const paths = [...new Set(storiesBuilt().map(({ importPath }) => importPath))].sort()
  await page.evaluate(
    async (files) => {
      const { storyStoreValue } = (window as unknown as { __STORYBOOK_PREVIEW__: { storyStoreValue: { importFn: (path: string) => Promise<unknown> } } }).__STORYBOOK_PREVIEW__
      for (const file of files) await storyStoreValue.importFn(file)
    },
    isTurned ? paths.reverse() : paths,
  )
}

/** Gives the page a size in CSS pixels, drawn at `scale`. */
export async function setSize({ devtools }: Studio, size: { width: number; height: number; scale: number }): Promise<void> {
  await devtools.send('Emulation.setDeviceMetricsOverride', { width: size.width, height: size.height, deviceScaleFactor: size.scale, mobile: false })
}

/**
 * Shows a story and lets its `play` end and the page come to rest.
 * @param restMs how long nothing must change before the page counts as at rest
 * @returns what the story itself asks for
 */
export async function show({ page, traffic }: Studio, storyId: string, restMs = 30): Promise<OwnLook> {
  const own = await page.evaluate(
    async ({ id, limit }) => {
      type Heard = (what: unknown) => void
      type Shown = { storyGlobals: { viewport?: { value?: string }; theme?: 'light' | 'dark' | 'contrast' }; parameters: { viewport?: { options?: Record<string, { styles: { width: string; height: string } }> } } }
      type Preview = {
        channel: { on: (event: string, heard: Heard) => void; off: (event: string, heard: Heard) => void; emit: (event: string, what: unknown) => void }
        currentSelection?: { storyId?: string }
        storyStoreValue: { loadStory: (of: { storyId: string }) => Promise<Shown> }
      }
      const preview = (window as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__
      sessionStorage.clear()
      localStorage.clear()
      scrollTo(0, 0)
      await new Promise<void>((resolve) => {
        const late = setTimeout(end, limit)
        // By the story's own id: a story before it may still come to its end now.
        function heard(what: unknown) {
          const { storyId, newPhase } = what as { storyId: string; newPhase: string }
          if (storyId === id && (newPhase === 'completed' || newPhase === 'errored')) end()
        }
        function end() {
          preview.channel.off('storyRenderPhaseChanged', heard)
          preview.channel.off('storyMissing', end)
          clearTimeout(late)
          resolve()
        }
        preview.channel.on('storyRenderPhaseChanged', heard)
        preview.channel.on('storyMissing', end)
        const isShown = preview.currentSelection?.storyId === id
        preview.channel.emit(isShown ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' })
      })
      const story = await preview.storyStoreValue.loadStory({ storyId: id })
      const size = story.parameters.viewport?.options?.[story.storyGlobals.viewport?.value ?? '']?.styles
      return {
        size: size ? { width: Number.parseInt(size.width, 10), height: Number.parseInt(size.height, 10) } : null,
        theme: story.storyGlobals.theme ?? null,
      }
    },
    { id: storyId, limit: STORY_TIMEOUT_MS },
  )
  await untilAtRest(page, traffic, restMs)
  return own
}
