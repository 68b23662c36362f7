import { expect, test } from '@mc/e2e/fixtures'

const ADMINISTRATOR = '019070000134'
const SECOND = '019072000192'

test('a new version of a procedure is published by two administrators', async ({ page, signedInAs, axe }, { project }) => {
  test.setTimeout(150_000)
  // Each project has its own procedure, so that they can run side by side.
  const code = project.name === 'phone' ? '1.005280' : '2.002288'
  const words = `từ đồng nghĩa ${project.name} ${Date.now()}`
  await signedInAs(ADMINISTRATOR)
  await expect(async () => {
    await page.goto('/procedures/designer')
    await expect(page.getByRole('heading', { name: 'Mọi thủ tục' })).toBeVisible({ timeout: 12_000 })
  }).toPass({ timeout: 60_000 })
  await axe(page)
  await page.goto(`/procedures/designer/${code}/1`)
  const field = page.getByRole('textbox', { name: /Tài liệu của thủ tục/ })
  const document = JSON.parse(await field.inputValue()) as { synonyms: string[]; effectiveFrom: string }
  await field.fill(JSON.stringify({ ...document, synonyms: 7 }))
  await expect(page.getByText(/\/synonyms: giá trị thiếu/)).toBeVisible()
  await field.fill(JSON.stringify({ ...document, effectiveFrom: '2030-01-01', synonyms: [...document.synonyms, words] }, null, 2))
  await expect(page.getByText('Tài liệu chạy được')).toBeVisible()
  await page.getByRole('tab', { name: 'Xem thử' }).click()
  await expect(page.getByText('Trả lời thử được; không có gì được gửi đi.')).toBeVisible()
  await page.getByRole('button', { name: /^(Soạn bản mới từ bản này|Lấy lại bản này thành bản mới)$/ }).click()
  await expect(page).toHaveURL(new RegExp(`/procedures/designer/${code.replace('.', '\\.')}/(?!1$)\\d+$`))
  const address = page.url()
  await page.getByRole('tab', { name: 'Khác bản trước' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await page.getByRole('button', { name: 'Đề nghị ban hành' }).click()
  await expect(page.getByText('Chờ một quản trị viên khác duyệt. Người đề nghị không tự duyệt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Duyệt và ban hành' })).toHaveCount(0)

  await signedInAs(SECOND)
  await page.goto(address)
  await page.getByRole('button', { name: 'Duyệt và ban hành' }).click()
  await expect(page.getByText('Đã ban hành. Hồ sơ mới dùng bản này từ ngày hiệu lực.')).toBeVisible()
})

test('figures lead to what they are made of, and days off are shown', async ({ page, signedInAs, axe }) => {
  await signedInAs(ADMINISTRATOR)
  await expect(async () => {
    await page.goto('/procedures/figures')
    await expect(page.getByRole('heading', { name: 'Chi tiết' })).toBeVisible({ timeout: 12_000 })
  }).toPass({ timeout: 60_000 })
  await axe(page)
  await page.getByRole('link', { name: /^Trung tâm Phục vụ hành chính công/ }).first().click()
  await expect(page).toHaveURL(/by=procedure/)
  await expect(page.getByText('Đang xem riêng')).toBeVisible()
  await page.getByRole('link', { name: 'Ngày nghỉ, ngày làm bù' }).click()
  await expect(page.getByRole('heading', { name: 'Năm 2026' })).toBeVisible()
})
