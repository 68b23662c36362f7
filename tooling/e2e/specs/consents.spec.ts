import { expect, test } from '../src/fixtures.ts'

const ADMINISTRATOR = '019070000134'

test('a person agrees to one purpose and takes it back; the administrator sees how registers answer', async ({ page, signedInAs, axe, speak }, { project }) => {
  test.setTimeout(120_000)
  await signedInAs(project.name === 'phone' ? '019187000025' : '019088000112')
  await page.goto('/account/consents')
  const give = page.getByRole('button', { name: /^Đồng ý: .*sức khỏe/ })
  const withdraw = page.getByRole('button', { name: /^Rút lại: .*sức khỏe/ })
  await expect(give.or(withdraw)).toBeVisible({ timeout: 40_000 })
  // What a former run left.
  if (await withdraw.isVisible()) await withdraw.click()
  await expect(give).toBeVisible()
  await axe(page)
  await give.click()
  await expect(page.getByText('Đã ghi nhận sự đồng ý.')).toBeVisible()
  await page.reload()
  await expect(withdraw).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('button', { name: /^Đồng ý: .*trợ giúp xã hội/ })).toBeVisible()
  await withdraw.click()
  await expect(page.getByText(/^Đã rút lại: từ lúc này/)).toBeVisible()
  await expect(give).toBeVisible()

  await signedInAs(ADMINISTRATOR)
  await speak('en')
  await page.goto('/administration/exchange')
  await expect(page.getByRole('rowheader', { name: /National population register/ })).toBeVisible({ timeout: 40_000 })
  await axe(page)
})
