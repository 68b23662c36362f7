import { expect, test } from '@mc/e2e/fixtures'

/** One citizen a screen size, so that two journeys at a time do not see each other's answers. */
const CITIZENS = { phone: '019085000017', desktop: '019187000025' } as const
const OFFICER = '019182000080'

test('signed out, the notices are there, and a request asks to sign in', async ({ page, axe, speak }) => {
  await page.goto('/sample')
  await expect(page.getByRole('heading', { level: 1, name: 'Lĩnh vực mẫu' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tiếp nhận yêu cầu qua mạng (mẫu)' })).toBeVisible()
  await axe(page)
  await page.getByRole('link', { name: 'Yêu cầu của tôi' }).click()
  await expect(page.getByRole('link', { name: /Đăng nhập/ }).last()).toBeVisible()
  await axe(page)
  await speak('en')
  await page.goto('/sample')
  await expect(page.getByRole('heading', { level: 1, name: 'Model sector' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Requests are taken online (model)' })).toBeVisible()
})

test('a citizen sends a request, an officer answers it, and the home page tells', async ({ page, signedInAs, axe }, info) => {
  const citizen = info.project.name === 'phone' ? CITIZENS.phone : CITIZENS.desktop
  const subject = `Hỏi về lệ phí (${info.project.name})`
  await signedInAs(citizen)
  await page.goto('/sample/requests')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByRole('textbox', { name: /Việc cần hỏi/ })).toHaveAccessibleDescription(/từ 3 đến 120 ký tự/)
  await axe(page)
  await page.getByRole('textbox', { name: /Việc cần hỏi/ }).fill(subject)
  await page.getByRole('textbox', { name: /Nội dung/ }).fill('Lệ phí là bao nhiêu?')
  // What was typed outlives a reload.
  await page.reload()
  await expect(page.getByRole('textbox', { name: /Việc cần hỏi/ })).toHaveValue(subject)
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText(/^Đã gửi\. Hạn trả lời/)).toBeVisible()
  await expect(page.getByRole('article', { name: subject })).toContainText('Chờ trả lời')
  await axe(page)

  await signedInAs(OFFICER)
  await page.goto('/sample/desk')
  const request = page.getByRole('article', { name: subject })
  await request.getByRole('textbox').fill('Không thu lệ phí.')
  await request.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText(`Đã trả lời: ${subject}`)).toBeVisible()
  await expect(request).toHaveCount(0)
  await axe(page)

  await signedInAs(citizen)
  await page.getByRole('link', { name: `Xem trả lời: Đã có trả lời: ${subject}` }).click()
  await expect(page.getByRole('article', { name: subject })).toContainText('Không thu lệ phí.')
  await page.goto('/account/access')
  await expect(page.getByText('Cán bộ trả lời yêu cầu').first()).toBeVisible()
})
