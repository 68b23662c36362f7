import { expect, test } from '@mc/e2e/fixtures'

test.describe('signed out', () => {
  for (const [locale, heading, found] of [
    ['vi', 'Một cửa cho mọi việc với nhà nước', 'Thẻ bảo hiểm y tế'],
    ['en', 'One door for everything with the state', 'insurance'],
  ] as const) {
    test(`the home page says what there is, in ${locale}`, async ({ page, speak, axe }) => {
      await speak(locale)
      await page.goto('/')
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page.locator(`main a[href^="/health/"]`).first()).toContainText(new RegExp(found, 'i'))
      await axe(page)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(sideways).toBeLessThanOrEqual(0)
    })
  }

  test('services are found without typing the marks', async ({ page, axe }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('bao hiem')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\?q=bao\+hiem/)
    await expect(page.locator('main li a').first()).toContainText(/bảo hiểm/i)
    await axe(page)
  })

  for (const query of ['%', '_', "'", '\\', 'khong-co-dich-vu-nay']) {
    test(`searching ${query} is taken literally (OP31)`, async ({ page }) => {
      await page.goto(`/search?q=${encodeURIComponent(query)}`)
      await expect(page.locator('main')).toContainText('Không có trang dịch vụ nào phù hợp')
    })
  }

  test('an input method’s Enter commits the word and searches nothing (OP18)', async ({ page, context }) => {
    await page.goto('/')
    const field = page.getByRole('searchbox')
    await field.focus()
    const client = await context.newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'nguyê', selectionStart: 5, selectionEnd: 5 })
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
    await client.send('Input.insertText', { text: 'nguyễn' })
    await expect(page).toHaveURL('/')
    await expect(field).toHaveValue('nguyễn')
    await field.press('Enter')
    await expect(page).toHaveURL(/\/search/)
  })

  test('the page is there before any script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await context.close()
  })
})

test('an unknown address is a 404 that helps to search', async ({ page, allowedConsole }) => {
  allowedConsole.push(/404/)
  const answer = await page.goto('/khong-co')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('a file that is not there is a 404, never the portal', async ({ request }) => {
  for (const path of ['/modules/health/none/none.js', '/modules/health/none/none.css', '/portal/assets/none.js']) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type'] ?? '').not.toContain('html')
  }
})
