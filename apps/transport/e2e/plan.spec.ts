import { expect, test } from '@mc/e2e/fixtures'

test.describe('buses, signed out', () => {
  test('plans a journey with one change by keyboard, without marks', async ({ page, axe }) => {
    await page.goto('/transport')
    await page.getByRole('link', { name: 'Xe buýt và tìm đường' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Xe buýt và tìm đường' })).toBeVisible()
    const from = page.getByRole('combobox', { name: 'Đi từ điểm dừng' })
    // Letter by letter, as people do: what scrolls the page to the field also closes a list that is open already.
    await from.pressSequentially('ben xe pho yen')
    await expect(page.getByRole('option', { name: /Bến xe Phổ Yên/ })).toBeVisible()
    await from.press('Enter')
    await expect(from).toHaveValue('Bến xe Phổ Yên')
    const to = page.getByRole('combobox', { name: 'Đến điểm dừng' })
    await to.pressSequentially('Bến xe Bắc Kạn')
    await expect(page.getByRole('option', { name: /Bến xe Bắc Kạn/ })).toBeVisible()
    await to.press('Enter')
    // React Aria would write a style element, which the policy refuses (decision 9).
    expect(await page.locator('style').count()).toBe(0)
    await to.press('Enter')
    await expect(page.getByRole('heading', { name: 'Từ Bến xe Phổ Yên đến Bến xe Bắc Kạn' })).toBeVisible()
    await expect(page.getByText('Đổi xe 1 lần').first()).toBeVisible()
    await expect(page.getByText('Đổi xe tại', { exact: false }).first()).toBeVisible()
    await axe(page)
    await page.reload()
    await expect(page.getByRole('combobox', { name: 'Đi từ điểm dừng' })).toHaveValue('Bến xe Phổ Yên')
    await expect(page.getByRole('heading', { name: 'Từ Bến xe Phổ Yên đến Bến xe Bắc Kạn' })).toBeVisible()
  })

  test('says beside the field what is missing', async ({ page }) => {
    await page.goto('/transport/plan')
    await page.getByRole('button', { name: 'Tìm đường' }).click()
    await expect(page.getByText('Hãy chọn điểm đi trong danh sách.')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Đi từ điểm dừng' })).toBeFocused()
  })

  test('OP54: the bus of Friday night stands on the board of Saturday, as the bus of Friday', async ({ page, axe }) => {
    const saturday = nextSaturday()
    await page.goto(`/transport/stops/05482?date=${saturday}&time=00:00`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Quan Triều')
    const night = page.getByRole('row').filter({ hasText: 'chuyến đêm của Thứ Sáu' }).filter({ hasText: '00:10' })
    await expect(night).toHaveCount(1)
    await axe(page)
  })

  test('OP55: buses that come about every so often are not given minutes', async ({ page }) => {
    await page.goto(`/transport/stops/05443?date=${nextSaturday()}&time=08:00`)
    await expect(page.getByText(/Khoảng 20 phút một chuyến/).first()).toBeVisible()
  })

  test('a route shows its stops, both directions and a map that keys move', async ({ page, axe }) => {
    await page.goto('/transport/routes/R01')
    await expect(page.getByRole('heading', { level: 1, name: /Tuyến 01/ })).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(2)
    await expect(page.getByRole('list', { name: 'Các điểm dừng' }).getByRole('link', { name: 'Bến xe Phổ Yên' })).toBeVisible()
    const map = page.getByRole('application', { name: 'Bản đồ tuyến 01' })
    const viewBox = () => map.locator('svg').getAttribute('viewBox')
    const whole = await viewBox()
    await map.focus()
    await page.keyboard.press('+')
    expect(await viewBox()).not.toBe(whole)
    await page.keyboard.press('0')
    expect(await viewBox()).toBe(whole)
    await axe(page)
  })

  test('a stop pressed on the map opens its departures', async ({ page }) => {
    await page.goto('/transport/plan')
    const map = page.getByRole('application', { name: 'Bản đồ các tuyến xe buýt trong tỉnh' })
    await map.scrollIntoViewIfNeeded()
    await map.locator('[data-place="05860"]').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bến xe Phổ Yên' })).toBeVisible()
  })

  test('finds the nearest stops from where the device is', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 21.437, longitude: 105.868 })
    await page.goto('/transport/plan')
    await page.getByRole('button', { name: 'Điểm dừng gần tôi' }).click()
    await expect(page.getByRole('list', { name: 'Điểm dừng gần nhất' }).getByRole('link').first()).toHaveText('Bến xe Phổ Yên')
  })

  test('says that a stop is not there, in English', async ({ page, speak, allowedConsole }) => {
    allowedConsole.push(/404/)
    await speak('en')
    await page.goto('/transport/stops/nowhere')
    await expect(page.getByText('This stop is not in the timetable of today.')).toBeVisible()
  })
})

/** The Saturday after today, as the browser's calendar has it in Vietnam. */
function nextSaturday(): string {
  const today = new Date(Date.now() + 7 * 3_600_000)
  const ahead = ((6 - today.getUTCDay() + 7) % 7) + 7
  return new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
}
