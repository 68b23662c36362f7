import { createServer } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signIn } from '@mc/e2e/fixtures'
import { expect as playwrightExpect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { startScratch } from './start-scratch.ts'

/** Đỗ Quang Huy, developer of the team for new modules. */
const DEVELOPER = '019091000128'
const CITIZEN = '019085000017'
const TYPED = 'Đang soạn dở'

const expect = playwrightExpect.configure({ timeout: 30_000 })

type Where = { root: string; port: number; id: string; browser: Browser }

/**
 * A developer's code inside a portal that is deployed (`npm start`, all modules as built): `?mc-dev=` puts it in the place
 * of the released one for that session, with a badge that says how it does; edits show with what was typed; a bad server
 * never stops the shell; nobody else can have it.
 */
export async function seeOverride({ root, port, id, browser }: Where): Promise<void> {
  const portal = await startScratch(root, port, ['start'])
  const own = `http://localhost:${port + 101}`
  try {
    const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', baseURL: portal.address })
    const page = await context.newPage()
    await signIn(page, DEVELOPER)
    const server = await startScratch(root, port, ['dev', id, '--in', portal.address], {}, /The badge on the page/)
    try {
      await seeWorking(page, { root, id, own })
      await seeNobodyElse(browser, { address: portal.address, id, own, begun: context })
    } finally {
      await server.stop()
    }
    await seeFailing(page, { id, own })
    await seeStopped(page, { id, own })
    await seeWrongContract(page, { id, port: port + 102 })
    await seeOthersModule(page, own)
    await context.close()
  } finally {
    await portal.stop()
  }
}

const badge = (page: Page) => page.getByText('Phiên này chạy mã của lập trình viên')

async function seeWorking(page: Page, { root, id, own }: { root: string; id: string; own: string }): Promise<void> {
  await page.goto(`/${id}/requests?mc-dev=${id}@${own}`)
  await expect(page).toHaveURL(`/${id}/requests`)
  await expect(badge(page)).toBeVisible()
  await expect(page.getByText(`${id} từ ${own}: đang chạy`)).toBeVisible()
  const text = page.getByRole('textbox', { name: /Nội dung/ })
  await text.fill(TYPED)
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
  const file = join(root, `apps/${id}/web/requests/send-request.tsx`)
  const before = readFileSync(file, 'utf8')
  const edited = page.getByText('Sửa nóng ở cổng đã triển khai')
  try {
    // Saved again when nothing happens: on a machine at its limit the system loses an event of a file now and then.
    await expect(async () => {
      writeFileSync(file, before.replace('<Button type="submit">', '<p>Sửa nóng ở cổng đã triển khai</p><Button type="submit">'))
      await expect(edited).toBeVisible({ timeout: 10_000 })
    }).toPass({ timeout: 40_000 })
    await expect(text).toHaveValue(TYPED)
    await expect(page.locator('html')).toHaveAttribute('data-same-document', '')
  } finally {
    writeFileSync(file, before)
  }
  await expect(edited).toHaveCount(0)
  await expect(text).toHaveValue(TYPED)
}

/** A citizen tries by address, storage and cookies, and a second browser of the developer has not begun it. */
async function seeNobodyElse(browser: Browser, of: { address: string; id: string; own: string; begun: BrowserContext }): Promise<void> {
  const { address, id, own } = of
  for (const who of [CITIZEN, DEVELOPER]) {
    const context = await browser.newContext({ locale: 'vi-VN', baseURL: address })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await signIn(page, who)
    if (who === CITIZEN) {
      // Everything but the session, copied from a browser in which it was begun.
      await context.addCookies((await of.begun.cookies()).filter((cookie) => !cookie.name.startsWith('__Host-')))
      await context.addCookies(['mc-dev', 'mc-overrides', 'mc-preview'].map((name) => ({ name, value: `${id}@${own}`, url: address })))
      await page.evaluate(([key, value]) => {
        for (const store of [localStorage, sessionStorage]) for (const name of ['mc-dev', `mc-dev:${key}`, 'import-map-override', `import-map-override:${key}`, 'mc.portal.overrides']) store.setItem(name, `${key}@${value}`)
      }, [id, own] as const)
      await page.goto(`/${id}/requests?mc-dev=${id}@${own}`)
      await expect(page).toHaveURL(`/${id}/requests`)
    }
    await page.goto(`/${id}/requests`)
    await expect(page.getByRole('textbox', { name: /Nội dung/ })).toBeVisible()
    await expect(badge(page)).toHaveCount(0)
    if (asked.some((url) => url.startsWith(own))) throw new Error(`${who} was given a developer's code: ${asked.filter((url) => url.startsWith(own)).join(', ')}`)
    await context.close()
  }
}

/** The developer's server has ended: the page says so, and everything else works. */
async function seeFailing(page: Page, { id, own }: { id: string; own: string }): Promise<void> {
  await page.goto(`/${id}/requests`)
  await expect(page.getByText(`${id} từ ${own}: lỗi`)).toBeVisible()
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeVisible()
  await expectShell(page)
}

async function seeStopped(page: Page, { id, own }: { id: string; own: string }): Promise<void> {
  await page.goto(`/${id}/requests`)
  await page.getByRole('button', { name: 'Dừng', exact: true }).click()
  await expect(page.getByRole('textbox', { name: /Nội dung/ })).toBeVisible()
  await expect(page).toHaveURL(`/${id}/requests`)
  await expect(badge(page)).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(page.getByRole('textbox', { name: /Nội dung/ })).toBeVisible()
  if (asked.some((url) => url.startsWith(own))) throw new Error('The override goes on after it was stopped.')
}

/** A server whose module speaks a contract that the portal does not. */
async function seeWrongContract(page: Page, { id, port }: { id: string; port: number }): Promise<void> {
  const code = 'export const init = () => {}\nexport const get = async () => () => ({ default: { id: "x", contract: 99, features: [], fills: {} } })\n'
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(code))
  await new Promise<void>((resolve) => server.listen(port, 'localhost', () => resolve()))
  try {
    const own = `http://localhost:${port}`
    await page.goto(`/${id}/requests?mc-dev=${id}@${own}`)
    await expect(page.getByText(`${id} từ ${own}: lỗi`)).toBeVisible()
    await expect(page.getByText('Hợp đồng của mã này không hợp với cổng')).toBeVisible()
    await expectShell(page)
    await page.getByRole('button', { name: 'Dừng', exact: true }).click()
    await expect(badge(page)).toHaveCount(0)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Another team's module: told so, and the released one goes on. */
async function seeOthersModule(page: Page, own: string): Promise<void> {
  const answer = await page.goto(`/education?mc-dev=education@${own}`)
  if (answer?.status() !== 403) throw new Error(`An override of another team's module was answered ${answer?.status()}.`)
  await expect(page.getByText('“education” không thuộc nhóm nào của tài khoản này')).toBeVisible()
  await page.getByRole('link', { name: 'Mở trang với bản đã phát hành' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Giáo dục' })).toBeVisible()
  await expect(badge(page)).toHaveCount(0)
}

/** The portal's own pages and another module open from here. */
async function expectShell(page: Page): Promise<void> {
  await page.locator('nav a[href="/health"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Y tế' })).toBeVisible()
  await page.locator('a[href="/search"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
