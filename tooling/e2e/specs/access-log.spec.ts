import { expect, test } from '../src/fixtures.ts'

const FATHER = '019085000017'
const GRANDFATHER = '019056000059'
const TRANSPORT_OFFICER = '019076000093'
const ADMINISTRATOR = '019070000134'

test('a citizen sees who looked, asks about it, and reads the administrator’s answer', async ({ page, signedInAs, axe, speak }, { project }) => {
  test.setTimeout(120_000)
  // Each project asks about its own person’s look, so that they can run side by side.
  const person = project.name === 'phone' ? GRANDFATHER : FATHER
  const words = `Không nộp hồ sơ nào (${project.name}, ${Date.now()})`
  await signedInAs(TRANSPORT_OFFICER)
  const number = page.getByRole('textbox', { name: /Số định danh cá nhân/ })
  // On a busy machine the module may be late and the portal offers to try again.
  await expect(async () => {
    await page.goto('/transport/desk')
    await expect(number).toBeVisible({ timeout: 12_000 })
  }).toPass({ timeout: 60_000 })
  await number.fill(person)
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Kết quả:/ }).or(page.getByText(/^Không tìm thấy giấy phép/))).toBeVisible()

  await signedInAs(person)
  await page.goto('/account/access')
  if (project.name === 'phone') await page.getByRole('button', { name: /^Lọc/ }).click()
  await page.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('transport')
  await expect(page.getByText(/đã tra cứu/).first()).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: /^Tôi không rõ lần xem này/ }).first().click()
  await page.getByRole('dialog').getByRole('textbox', { name: /Điều muốn hỏi/ }).fill(words)
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await expect(page.getByText(/^Đã gửi câu hỏi. Trả lời chậm nhất ngày/)).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()

  await signedInAs(ADMINISTRATOR)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Câu hỏi về các lần xem thông tin' }).click()
  const card = page.getByRole('article').filter({ hasText: words })
  await card.getByRole('button', { name: `Trả lời câu hỏi của ${person}` }).click()
  await card.getByRole('radio', { name: /Đúng quyền/ }).check()
  await card.getByRole('textbox', { name: /Trả lời người dân/ }).fill('Cán bộ tra cứu khi xử lý một đơn khác.')
  await axe(page)
  await card.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText(/^Đã gửi trả lời/)).toBeVisible()

  await signedInAs(person)
  await speak('en')
  await page.goto('/account/access')
  const answered = page.getByRole('listitem').filter({ hasText: words })
  await expect(answered.getByText(/answered at .*: rightful/)).toBeVisible()
  await expect(answered.getByText('Cán bộ tra cứu khi xử lý một đơn khác.')).toBeVisible()
  await expect(page.getByText(/saw in a list: a question about a look/).first()).toBeVisible()
})
