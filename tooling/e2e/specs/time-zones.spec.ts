import { expect, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'

test.skip(({ isMobile }) => isMobile === true, 'The zone is the browser’s, whatever its screen.')

for (const timezoneId of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test('a date of birth is the same day wherever the browser is, shown and typed (OP36)', async ({ page, signedInAs }) => {
      await signedInAs(FATHER)
      const answer = page.waitForResponse(/health\/patients\.list/)
      await page.goto('/health/appointments/book')
      expect(await (await answer).text()).toContain('"birthDate":"2012-05-04"')
      await expect(page.getByText(/04\/05\/2012/)).toBeVisible()
      await page.goto('/education/look-up')
      // A pupil that does not exist: nobody gets a message.
      await page.getByRole('textbox', { name: /Mã học sinh/ }).fill('1999999997')
      for (const [label, digits] of [['Ngày', '4'], ['Tháng', '5'], ['Năm', '2012']] as const) await page.getByLabel(label, { exact: true }).fill(digits)
      const request = page.waitForRequest(/lookUp\.requestCode/)
      await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click()
      expect((await request).postData()).toContain('"birthDate":"2012-05-04"')
    })
  })
