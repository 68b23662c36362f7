import { expect, test } from '@mc/e2e/fixtures'
import { tabTo } from '../src/by-keyboard.ts'

// The kit's parts on React Aria in the built portal, under its policy: a refused style or script would stand in the console,
// which fails every journey (fixtures.ts), and there is no style element at all.

test('Ctrl+K goes to a page by a few letters without marks; Escape gives the focus back', async ({ page, axe }) => {
  await page.goto('/')
  const search = page.getByRole('searchbox').first()
  await search.focus()
  // The keys are heard once the page's script runs.
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Đi nhanh' })).toBeVisible({ timeout: 500 })
  }).toPass()
  const field = page.getByRole('textbox', { name: 'Trang hoặc việc cần làm' })
  await expect(field).toBeFocused()
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(search).toBeFocused()
  await page.keyboard.press('Control+k')
  await field.fill('tim duong')
  await expect(page.getByRole('menuitem', { name: /Xe buýt và tìm đường/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/transport\/plan$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Xe buýt và tìm đường' })).toBeVisible()
  expect(await page.locator('style').count()).toBe(0)
})

test('a day is chosen on the calendar of a module’s page, by keyboard', async ({ page, axe }) => {
  await page.goto('/transport/plan')
  await page.getByRole('radio', { name: 'Chọn ngày giờ' }).check()
  const day = page.getByRole('textbox', { name: 'Ngày', exact: true }).first()
  await day.fill('28')
  await page.getByRole('textbox', { name: 'Tháng' }).first().fill('12')
  await page.getByRole('textbox', { name: 'Năm' }).first().fill('2026')
  await page.getByRole('button', { name: /^Chọn trên lịch/ }).first().click()
  await expect(page.getByRole('button', { name: /28 tháng 12, 2026/ })).toBeFocused()
  await axe(page)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(day).toHaveValue('27')
  expect(await page.locator('style').count()).toBe(0)
})

test('the page begins without React Aria', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''))
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const codes = await Promise.all(scripts)
  expect(codes.some((code) => code.includes('react'))).toBe(true)
  expect(codes.filter((code) => code.includes('data-react-aria-pressable'))).toEqual([])
})

test('language, colours and text size are chosen without a mouse, kept after a reload, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/')
  const display = page.locator('summary').filter({ hasText: 'Hiển thị' })
  await tabTo(page, display)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Theo máy' })).toBeFocused()
  // Arrow keys choose once the page's script runs.
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark|contrast/, { timeout: 500 })
  }).toPass()
  const theme = await page.locator('html').getAttribute('data-theme')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  await page.keyboard.press('Escape')
  await expect(display).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Tối' })).toBeHidden()
  await tabTo(page, page.getByRole('button', { name: /English/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme!)
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
})
