import { expect, test } from '@mc/e2e/fixtures'

const TEACHER = '019190000068'

test.describe('the teacher’s mark sheet', () => {
  test.beforeEach(async ({ page, signedInAs }) => {
    await signedInAs(TEACHER)
    await page.goto('/education/desk')
    await page.getByRole('link', { name: '9A · Toán' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sổ điểm Toán, lớp 9A')
  })

  test('is filled by keyboard, saved cell by cell, and published to families', async ({ page, axe, isMobile }) => {
    await axe(page)
    const place = isMobile ? 'CK' : 'TX4'
    const cells = page.getByRole('textbox', { name: new RegExp(`^${place} của`) })
    await expect(cells.first()).toBeVisible()
    // Of the first empty cells, two in a row by Enter.
    await cells.nth(1).click()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Enter')
    await expect(cells.nth(2)).toBeFocused()
    await page.keyboard.type('8.5')
    await page.keyboard.press('Enter')
    await expect(cells.nth(1)).toHaveValue('7,5')
    await expect(cells.nth(2)).toHaveValue('8,5')
    await expect(cells.nth(1)).toHaveAttribute('data-state', 'unpublished')
    await page.reload()
    await expect(cells.nth(1)).toHaveValue('7,5')
    await expect(cells.nth(2)).toHaveValue('8,5')
    await page.getByRole('button', { name: 'Công bố điểm' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Công bố điểm' }).click()
    await expect(page.getByText(/Đã công bố \d+ điểm/)).toBeVisible()
    await axe(page)
  })

  test('refuses what is no mark at the cell, and the wheel changes nothing (OP22, OP23)', async ({ page }) => {
    const cell = page.getByRole('textbox', { name: /^TX1 của/ }).first()
    await cell.click()
    const before = await cell.inputValue()
    await page.keyboard.type('e+')
    await expect(cell).toHaveValue(before)
    for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, 120)
    await expect(cell).toHaveValue(before)
    for (const [typed, why] of [['75', 'Từ 0 đến 10'], ['7..5', 'Không phải điểm'], ['8,', 'Không phải điểm'], ['-1', 'Không phải điểm'], ['10,5', 'Từ 0 đến 10'], ['7,25', 'Một chữ số lẻ']] as const) {
      await cell.fill(typed)
      await cell.press('Tab')
      await expect(page.getByText(why).first()).toBeVisible()
      await expect(cell).toHaveAttribute('aria-invalid', 'true')
    }
    await cell.fill(before)
    await cell.press('Tab')
    await expect(cell).not.toHaveAttribute('aria-invalid', 'true')
  })

  test('keeps what could not be saved, and saves it when the network is back', async ({ page, context, isMobile, allowedConsole }) => {
    allowedConsole.push(/ERR_INTERNET_DISCONNECTED|Failed to load/)
    const cell = page.getByRole('textbox', { name: /^TX3 của/ }).nth(isMobile ? 4 : 5)
    await expect(cell).toBeVisible()
    await context.setOffline(true)
    await cell.click()
    await page.keyboard.type(isMobile ? '6,5' : '9')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Còn 1 ô chưa lưu')).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Lưu lại' }).click()
    await expect(page.getByText('Còn 1 ô chưa lưu')).toBeHidden()
    await page.reload()
    await expect(cell).toHaveValue(isMobile ? '6,5' : '9')
  })
})

test('a class that is not the teacher’s is refused in words', async ({ page, signedInAs, allowedConsole }) => {
  allowedConsole.push(/403/)
  await signedInAs(TEACHER)
  await page.goto('/education/desk/01940000-0000-7000-8000-00000000ffff/toan')
  await expect(page.getByText(/không được phân công/)).toBeVisible()
})
