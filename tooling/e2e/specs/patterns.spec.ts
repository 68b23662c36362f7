import { expect, test, type Page } from '@mc/e2e/fixtures'
import { pressAt, tabTo } from '../src/by-keyboard.ts'
import { faultsWhenSmallest, faultsWithLargeText } from '../src/page-layout.ts'
import { openPattern, openPatterns, type Patterns } from '../src/patterns.ts'

// The patterns are what every page is copied from: gone through here with real keys in the built Storybook. Stories check
// the same with simulated ones, which know nothing of what a browser does on its own, of bars over the page, or of zoom.

test.skip(({ isMobile }) => isMobile === true, 'Keys and zoom are a desktop’s; narrow windows are opened here.')

let patterns: Patterns
test.beforeAll(async () => {
  test.setTimeout(240_000)
  patterns = await openPatterns()
})
test.afterAll(() => patterns.stop())

const open = (page: Page, story: string) => openPattern(page, patterns, story)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

test('an errand from sign-in to the confirmation, with an error and a change on the way', async ({ page }) => {
  await open(page, 'errand--signing-in')
  await pressAt(page, link(page, 'Đăng nhập bằng VNeID'))
  const mine = page.getByRole('radio', { name: 'Của tôi' })
  await pressAt(page, mine, 'Space', 'ArrowDown')
  await expect(page.getByRole('radio', { name: /^Của con tôi/ })).toBeChecked()
  await pressAt(page, button(page, 'Tiếp tục'))
  const copies = page.getByRole('textbox', { name: /Cần mấy bản/ })
  await pressAt(page, copies, '1', '2', 'Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await pressAt(page, link(page, 'Nhập số bản từ 1 đến 10'))
  await expect(copies).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await pressAt(page, button(page, 'Tiếp tục'))
  await expect(page.getByText(/16\.000\s₫/)).toBeVisible()
  await pressAt(page, button(page, 'Sửa: Giấy khai sinh'))
  await expect(page.getByRole('radio', { name: /^Của con tôi/ })).toBeChecked()
  await pressAt(page, button(page, 'Tiếp tục'))
  await pressAt(page, button(page, 'Gửi yêu cầu'))
  await expect(page.getByRole('status')).toContainText('000.19.05443.2026.000123')
})

test('Tab goes back as it came, and the first stop skips to the page', async ({ page }) => {
  await open(page, 'errand--question')
  await expect(page.getByRole('radio', { name: 'Của tôi' })).toBeVisible()
  const skip = page.locator('a[href="#main"]')
  await tabTo(page, button(page, 'Tiếp tục'))
  await tabTo(page, skip, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a list with the open file beside it', async ({ page }) => {
  await open(page, 'work--list-and-detail')
  await pressAt(page, link(page, /Trích lục|Bản sao|khai sinh/).first())
  await expect(page.getByText('Nguyễn Thị Hoa')).toBeVisible()
  await expect(page.locator('[aria-current="true"], [aria-current="page"]').filter({ hasText: /khai sinh/i })).toBeVisible()
})

test('an officer’s desk: the next file is taken and the filter is set and cleared', async ({ page }) => {
  await open(page, 'work--officers-desk')
  await pressAt(page, button(page, 'Nhận việc 000119'))
  await expect(page.getByRole('status')).toContainText('Đã nhận hồ sơ 000119')
  const filter = page.getByRole('combobox').first()
  await tabTo(page, filter, 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(button(page, 'Nhận việc 000123')).toBeHidden()
  await expect(button(page, 'Nhận việc 000119')).toBeVisible()
  await pressAt(page, button(page, /Xoá hết|Bỏ lọc|Xoá/).first())
  await expect(button(page, 'Nhận việc 000123')).toBeVisible()
})

test('a dashboard: numbers lead on, charts are read point by point and as a table', async ({ page }) => {
  await open(page, 'work--overview')
  await tabTo(page, link(page, 'Quá hạn'))
  const chart = page.getByRole('slider').first()
  await tabTo(page, chart)
  const before = await chart.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  await expect(chart).not.toHaveAttribute('aria-valuetext', before ?? '')
  const table = page.getByText('Xem dạng bảng').first()
  await pressAt(page, page.locator('summary').first())
  await expect(table).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('search: nothing found, then found', async ({ page }) => {
  await open(page, 'finding--results')
  await pressAt(page, page.getByRole('searchbox'), 'Control+a', 'x', 'y', 'z', 'Enter')
  await expect(page.getByRole('status')).toContainText('Không tìm thấy “xyz”')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('khai sinh')
  await page.keyboard.press('Enter')
  await tabTo(page, link(page, 'Đăng ký khai sinh'))
})

test('a map is read by arrow keys, and the way there is a link', async ({ page }) => {
  await open(page, 'finding--on-the-map')
  const map = page.getByRole('slider')
  await pressAt(page, map, 'ArrowRight')
  await expect(map).toHaveAttribute('aria-valuetext', /Quyết Thắng/)
  await tabTo(page, link(page, /Chỉ đường/))
})

const WAYS_OUT = [
  ['not-found', 'link', 'Tìm dịch vụ'],
  ['forbidden', 'link', 'Về trang chủ'],
  ['our-fault', 'button', 'Thử lại'],
  ['no-network', 'button', 'Thử lại'],
  ['part-away', 'link', 'Tình trạng dịch vụ'],
] as const

for (const [story, role, name] of WAYS_OUT)
  test(`an error page has a way out: ${story}`, async ({ page }) => {
    await open(page, `errors--${story}`)
    await tabTo(page, page.getByRole(role, { name, exact: true }))
  })

const PAGES = [
  'errand--signing-in',
  'errand--question',
  'errand--check',
  'errand--sent',
  'work--list-and-detail',
  'work--officers-desk',
  'work--overview',
  'finding--results',
  'finding--nothing-found',
  'finding--on-the-map',
  'errors--not-found',
  'errors--our-fault',
  'errors--no-network',
  'reading--easy',
] as const

test.describe('at 400 %', () => {
  // What a browser's zoom makes of a window of 1280 × 1024 dots: a quarter of them as CSS pixels (1.4.10).
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  test('nothing scrolls sideways, and what has the focus is not covered', async ({ page }) => {
    test.setTimeout(180_000)
    expect(await faultsOfAll(page, faultsWhenSmallest)).toEqual([])
    expect(await page.evaluate(() => innerWidth * devicePixelRatio)).toBe(1280)
  })

  test('an errand goes on by keyboard', async ({ page }) => {
    await open(page, 'errand--question')
    await pressAt(page, button(page, 'Tiếp tục'))
    await expect(page.getByRole('alert')).toBeFocused()
    await pressAt(page, page.getByRole('radio', { name: 'Của tôi' }), 'Space')
    await pressAt(page, button(page, 'Tiếp tục'))
    await tabTo(page, page.getByRole('textbox', { name: /Cần mấy bản/ }))
  })
})

test('with text twice as large nothing scrolls sideways or is cut off', async ({ page }) => {
  test.setTimeout(180_000)
  expect(await faultsOfAll(page, faultsWithLargeText)).toEqual([])
})

async function faultsOfAll(page: Page, faultsOf: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  for (const story of PAGES)
    for (const language of ['', '-english']) {
      await open(page, story + language)
      for (const fault of await faultsOf(page)) faults.push(`${story}${language}: ${fault}`)
    }
  return faults
}
