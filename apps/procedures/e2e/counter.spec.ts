import { expect, test } from '@mc/e2e/fixtures'
import { MERCHANT, TEACHER } from './sent-dossier.ts'

const RECEPTION = '019182000080'

test('reception takes a paper dossier of somebody at the counter, with cash and a receipt to print', async ({ page, signedInAs, axe }, { project }) => {
  test.setTimeout(120_000)
  const person = project.name === 'phone' ? MERCHANT : TEACHER
  await signedInAs(RECEPTION)
  await expect(async () => {
    await page.goto('/procedures/counter')
    await expect(page.getByRole('textbox', { name: /Số định danh cá nhân/ })).toBeVisible({ timeout: 12_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByRole('textbox', { name: /Số định danh cá nhân/ }).fill(person.citizenId)
  // A whole name that was typed counts as chosen.
  await page.getByRole('combobox', { name: /Thủ tục/ }).fill('Đổi giấy phép lái xe')
  await page.getByRole('combobox', { name: /Thủ tục/ }).press('Tab')
  await page.getByRole('button', { name: 'Mở hồ sơ' }).click()
  await expect(page.getByText(new RegExp(`^${person.name}, sinh ngày`))).toBeVisible()
  // What the register has is filled in.
  await expect(page.getByRole('textbox', { name: /^Họ, chữ đệm và tên/ })).toHaveValue(person.name)
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await axe(page)
  await page.getByRole('radio', { name: 'Việt Nam', exact: true }).check()
  await page.getByRole('radio', { name: /hết hạn/ }).check()
  await page.getByRole('textbox', { name: /^Số giấy phép lái xe/ }).fill('190123456789')
  await page.getByRole('checkbox', { name: /^A1/ }).check()
  await page.getByRole('textbox', { name: /^Số nhà/ }).first().fill('Tổ 1')
  await page.getByRole('textbox', { name: /^Số điện thoại/ }).fill('0920000068')
  await page.getByRole('radio', { name: 'Tại Trung tâm Phục vụ hành chính công' }).check()
  await page.getByRole('checkbox', { name: /Đã thu tiền mặt/ }).check()
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click()
  await expect(page.getByText('Đã tiếp nhận hồ sơ')).toBeVisible()
  await expect(page.getByText(/^Đã thu 135\.000/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Mã QR để theo dõi hồ sơ H55/ })).toBeVisible()
  await page.getByRole('link', { name: 'Mở hồ sơ này' }).click()
  await expect(page.getByText(/^Tại quầy,/)).toBeVisible()
})
