import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@mc/e2e/fixtures'
import { PORTAL_PAGES } from '../../../apps/portal/src/shell/portal-pages.ts'
import { addressFor, pagesListed, type ModulePage } from '../src/module-pages.ts'
import { faultsWhenSmallest, faultsWithLargeText } from '../src/page-layout.ts'
import { faultsOfWords, stringsIn, wordsOf, type Words } from '../src/page-words.ts'

/**
 * Every page there is, for everybody who may open it, in both languages. The pages come from the registry and the
 * people from the sandbox sign-in, so that a new page, module or officer is covered without a line here.
 */
const PEOPLE = JSON.parse(readFileSync(new URL('../../sandboxes/vneid/src/demo-people.json', import.meta.url), 'utf8')) as { citizenId: string; role: { en: string } }[]

/** Opens the citizens' pages; the others open those of their office only. */
const CITIZEN = PEOPLE[0]!.citizenId
const OTHERS = PEOPLE.slice(1)

/** Time for all pages of a kind of people, on a busy machine. */
const TIME_MS = 240_000

const LOCALES = ['vi', 'en'] as const
type Locale = (typeof LOCALES)[number]
type Check = {
  page: Page
  speak: (locale: Locale) => Promise<void>
  axe: (page: Page) => Promise<void>
  /** What axe checks hangs on the width far more than on the language: one of each. */
  axeIn: Locale
  isMobile: boolean | undefined
  /** Links seen on pages, which lead to the pages with parameters. */
  seen: Set<string>
}

// A page's snapshots take longer than its checks; the faults say what is wrong.
test.use({ trace: 'off' })

test('every page for everybody, signed out', async ({ page, speak, axe, isMobile }) => {
  test.setTimeout(TIME_MS)
  const tools = { page, speak, axe, axeIn: isMobile ? 'en' : 'vi', isMobile, seen: new Set<string>() } as const
  const listed = await pagesListed(page)
  const faults = await faultsOfPortal(tools, listed)
  faults.push(...(await faultsOfModules(tools, listed, (one) => one.roles.includes('anyone'))))
  expect(faults).toEqual([])
})

test('every page for a citizen', async ({ page, speak, axe, isMobile, signedInAs }) => {
  test.setTimeout(TIME_MS)
  await signedInAs(CITIZEN)
  const tools = { page, speak, axe, axeIn: isMobile ? 'en' : 'vi', isMobile, seen: new Set<string>() } as const
  const listed = await pagesListed(page)
  const faults = await faultsOfPortal(tools, listed)
  faults.push(...(await faultsOfModules(tools, listed, (one) => one.roles.includes('citizen') && !one.roles.includes('anyone'))))
  expect(faults).toEqual([])
})

test('every page for the people of each office', async ({ page, speak, axe, isMobile, signedInAs }) => {
  test.setTimeout(TIME_MS)
  const faults: string[] = []
  const offices = new Set<string>()
  for (const { citizenId, role } of OTHERS) {
    await signedInAs(citizenId)
    const tools = { page, speak, axe, axeIn: isMobile ? 'en' : 'vi', isMobile, seen: new Set<string>() } as const
    const listed = await pagesListed(page)
    // Two people of an office open the same pages.
    const own = (one: ModulePage) => !one.roles.includes('citizen') && !one.roles.includes('anyone') && !offices.has(one.address)
    faults.push(...(await faultsOfModules(tools, listed, own)).map((fault) => `${role.en}: ${fault}`))
    for (const one of listed.filter(own)) offices.add(one.address)
    if (listed.some((one) => one.roles.includes('citizen')) === false) faults.push(`${role.en}: no citizen's page is listed`)
  }
  expect(faults).toEqual([])
  expect([...offices].length).toBeGreaterThan(3)
})

/** The portal's own pages. */
async function faultsOfPortal(tools: Check, listed: readonly ModulePage[]): Promise<string[]> {
  const faults: string[] = []
  for (const { path } of PORTAL_PAGES) faults.push(...(await faultsOf(tools, path.replace(':module', listed[0]!.module))))
  return faults
}

async function faultsOfModules(tools: Check, listed: readonly ModulePage[], isWanted: (page: ModulePage) => boolean): Promise<string[]> {
  const faults: string[] = []
  // Pages with parameters come last: the others show the links that lead to them.
  const wanted = listed.filter(isWanted).sort((a, b) => Number(a.address.includes(':')) - Number(b.address.includes(':')))
  for (const one of wanted) {
    const address = await addressFor(tools.page, one, { listed, seen: tools.seen })
    if (address === null) faults.push(`${one.address}: no link and no way in ${one.module}/e2e/pages.ts leads here`)
    else faults.push(...(await faultsOf(tools, address)))
  }
  return faults
}

/** Opens a page in both languages and says all that is wrong with it. */
async function faultsOf(tools: Check, address: string): Promise<string[]> {
  const { page, speak } = tools
  const faults: string[] = []
  const answers = keepAnswers(page)
  const words: Words[][] = []
  const headings: string[] = []
  for (const locale of LOCALES) {
    await speak(locale)
    await page.goto(address)
    await settle(page)
    headings.push(await page.locator('h1').first().innerText())
    words.push(await wordsOf(page))
    for (const href of await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) tools.seen.add(href)
    faults.push(...(await faultsInLocale(tools, locale)).map((fault) => `${locale}: ${fault}`))
  }
  const [vi = [], en = []] = words
  const data = await answers.strings()
  for (const { text } of [...vi, ...en].filter(({ isName }) => isName)) data.add(text)
  if (headings[0] === headings[1] && !data.has(headings[0]!)) faults.push(`the heading is not translated: ${headings[0]}`)
  return [...faults, ...faultsOfWords({ vi, en }, data)].map((fault) => `${address}: ${fault}`)
}

async function faultsInLocale({ page, axe, axeIn, isMobile }: Check, locale: Locale): Promise<string[]> {
  const faults: string[] = []
  const lang = await page.locator('html').getAttribute('lang')
  if (lang !== locale) faults.push(`the page is in "${lang}"`)
  if ((await page.locator('h1').count()) !== 1) faults.push('not one heading')
  if (locale === axeIn) await axe(page).catch((error: Error) => faults.push(error.message.replace(/\s+/g, ' ').slice(0, 400)))
  return [...faults, ...(isMobile ? await faultsWhenSmallest(page) : await faultsWithLargeText(page))]
}

/** Keeps every string that the API sends from now on, until they are asked for. */
function keepAnswers(page: Page): { strings: () => Promise<Set<string>> } {
  const data = new Set<string>()
  const bodies: Promise<unknown>[] = []
  const keep = (response: { url(): string; text(): Promise<string>; headers(): Record<string, string> }) => {
    // A live stream never ends.
    if (!new URL(response.url()).pathname.startsWith('/api/') || response.headers()['content-type']?.startsWith('text/event-stream')) return
    bodies.push(response.text().then((text) => stringsIn(text).forEach((one) => data.add(one)), () => undefined))
  }
  page.on('response', keep)
  const strings = async () => {
    page.off('response', keep)
    await Promise.all(bodies)
    return data
  }
  return { strings }
}

/** Waits until nothing on the page says that something is still coming. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.locator('[class*="_spinner_"]')).toHaveCount(0)
}
