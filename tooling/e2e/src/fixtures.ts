import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

/** Where the parts of the running portal are; `npm test` sets them. */
export const SANDBOXES = {
  bank: process.env['MC_E2E_BANK_URL'] ?? 'http://localhost:4011',
  telecom: process.env['MC_E2E_TELECOM_URL'] ?? 'http://localhost:4012',
}

/** How long an SMS may take to arrive at the sandbox operator. */
const SMS_TIMEOUT_MS = 10_000

/** Session cookies, kept for the whole worker: one sign-in a person. */
const signIns = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

type Fixtures = {
  /** Signs a demo person in through the sandbox VNeID (password `demo`) and leaves them on the home page. */
  signedInAs: (citizenId: string) => Promise<void>
  /** Chooses the language for all pages that follow. */
  speak: (locale: 'vi' | 'en') => Promise<void>
  /** Fails when axe finds a violation of WCAG 2.2 AA on the page as it is. */
  axe: (page: Page) => Promise<void>
  /** The newest text message the sandbox operator got for a phone number. */
  lastSmsTo: (phone: string) => Promise<string>
  /** Address of the sandbox bank. */
  bankUrl: string
  /** Messages that may stand in the console in this test, such as those of a file made to be missing. */
  allowedConsole: RegExp[]
}

/** The journeys' test: every page must leave the console without an error. */
export const test = base.extend<Fixtures & { quietConsole: void }>({
  allowedConsole: [[], { option: true }],
  bankUrl: SANDBOXES.bank,
  quietConsole: [
    async ({ page, allowedConsole }, give) => {
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} (${message.location().url})`))
      page.on('pageerror', (error) => errors.push(error.message))
      await give()
      expect(errors.filter((text) => !allowedConsole.some((allowed) => allowed.test(text)))).toEqual([])
    },
    { auto: true },
  ],
  signedInAs: async ({ page, context }, give) => {
    await give(async (citizenId) => {
      // Nothing of whoever was signed in before stays, at the provider neither; the language does.
      const display = (await context.cookies()).filter((cookie) => /^mc-(locale|theme|text)$/.test(cookie.name))
      await context.clearCookies()
      await context.addCookies([...display, ...(signIns.get(citizenId) ?? [])])
      if (!signIns.has(citizenId)) await signIn(page, citizenId)
      await page.goto('/')
      const session = (await context.cookies()).filter((cookie) => cookie.name.startsWith('__Host-'))
      signIns.set(citizenId, session)
    })
  },
  speak: async ({ context, baseURL }, give) => {
    await give((locale) => context.addCookies([{ name: 'mc-locale', value: locale, url: baseURL! }]))
  },
  axe: async ({}, give) => {
    await give(async (page) => {
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
    })
  },
  lastSmsTo: async ({ request }, give) => {
    await give(async (phone) => {
      let text = ''
      await expect
        .poll(
          async () => {
            const answer = await request.get(`${SANDBOXES.telecom}/_sandbox/messages`, { params: { to: phone } })
            const messages = (await answer.json()) as { text: string }[]
            return (text = messages.at(-1)?.text ?? '')
          },
          { timeout: SMS_TIMEOUT_MS },
        )
        .not.toBe('')
      return text
    })
  },
})

export { expect }
export type { Page } from '@playwright/test'

/** Signs in by the provider's own page, as a person would. */
export async function signIn(page: Page, citizenId: string): Promise<void> {
  await page.goto('/auth/sign-in?return=%2F&level=2')
  await page.getByLabel(/Số định danh cá nhân|Personal ID number/).fill(citizenId)
  await page.getByLabel(/Mật khẩu|Password/).fill('demo')
  await page.getByRole('button').click()
  await page.waitForURL('/')
}
