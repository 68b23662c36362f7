import { expect, test, type Page } from '@mc/e2e/fixtures'
import { MERCHANT, sentLicenceDossier, TEACHER } from './sent-dossier.ts'

const RECEPTION = '019182000080'
const POLICE = '019084000166'
const HEALTH = '019186000178'
const LEADER = '019072000192'
const PIN = '123456'

/** Opens a dossier at the desk; on a busy machine the module may be late and the portal offers to try again. */
async function openAtDesk(page: Page, id: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/procedures/desk/dossiers/${id}`)
    await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible({ timeout: 12_000 })
  }).toPass({ timeout: 60_000 })
}

test.describe('the desks', () => {
  test('a dossier goes from reception over two agencies at once to a signed result that is handed over', async ({ page, signedInAs, axe }, { project }) => {
    test.setTimeout(240_000)
    // Each project has its own applicant, so that they can run side by side.
    const applicant = project.name === 'phone' ? MERCHANT : TEACHER
    await signedInAs(applicant.citizenId)
    const { id, code } = await sentLicenceDossier(page, applicant)

    await signedInAs(RECEPTION)
    await openAtDesk(page, id)
    await expect(page.getByText(code)).toBeVisible()
    await axe(page)
    await page.getByRole('button', { name: 'Yêu cầu bổ sung…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click()
    await expect(dialog.getByText('Chọn giấy tờ hoặc câu hỏi').first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Thôi' }).click()
    await page.getByRole('button', { name: 'Tiếp nhận và hẹn trả' }).click()
    await expect(page.getByText('Đã tiếp nhận. Người nộp nhận được giấy hẹn')).toBeVisible()
    await expect(page.getByText('Hồ sơ này hiện không có việc nào cần làm tại đây.')).toBeVisible()

    // Both agencies have it at the same time; whoever is first does not keep the other from it.
    await signedInAs(HEALTH)
    await openAtDesk(page, id)
    await page.getByRole('button', { name: 'Xong: Xác nhận giấy khám sức khỏe' }).click()
    await expect(page.getByText('Đã xong phần việc.')).toBeVisible()
    await signedInAs(POLICE)
    await openAtDesk(page, id)
    await page.getByRole('textbox', { name: 'Viết cho đồng nghiệp' }).fill('Sổ gốc khớp, không có vi phạm.')
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await expect(page.getByText('Sổ gốc khớp, không có vi phạm.')).toBeVisible()
    await page.getByRole('button', { name: /^Xong: Đối chiếu/ }).click()
    await page.getByRole('button', { name: /^Xong: In/ }).click()
    await expect(page.getByText('Hồ sơ này hiện không có việc nào cần làm tại đây.')).toBeVisible()

    await signedInAs(LEADER)
    await openAtDesk(page, id)
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
    await expect(page.getByText('Đã duyệt. Kết quả chờ ký.')).toBeVisible()
    await page.getByRole('link', { name: 'Ký kết quả' }).click()
    await page.getByLabel(/^Mã PIN/).fill(PIN)
    await page.getByRole('button', { name: /^Ký/ }).click()
    await expect(page.getByText(/^Đã ký/).first()).toBeVisible({ timeout: 30_000 })

    await page.goto('/')
    await signedInAs(RECEPTION)
    await openAtDesk(page, id)
    await page.getByRole('button', { name: 'Đã trả kết quả cho người nộp' }).click()
    await expect(page.getByText('Đã trả kết quả. Hồ sơ kết thúc.')).toBeVisible()
  })

  test('reception asks for a supplement, and the applicant brings it to the counter', async ({ page, signedInAs }, { project }) => {
    test.setTimeout(120_000)
    const applicant = project.name === 'phone' ? MERCHANT : TEACHER
    await signedInAs(applicant.citizenId)
    const { id } = await sentLicenceDossier(page, applicant)
    await signedInAs(RECEPTION)
    await openAtDesk(page, id)
    await page.getByRole('button', { name: 'Yêu cầu bổ sung…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: /Giấy tờ hoặc câu hỏi/ }).selectOption({ label: 'Số giấy phép lái xe' })
    await dialog.getByRole('combobox', { name: /^Lý do/ }).selectOption('unreadable')
    await expect(dialog.getByRole('textbox', { name: /Viết cho người nộp/ })).toHaveValue('Bản chụp mờ, không đọc được')
    await dialog.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click()
    await expect(page.getByText('Đã yêu cầu bổ sung.')).toBeVisible()
    await expect(page.getByText('đã 1 trên 1 lần được phép')).toBeVisible()
    await page.getByLabel(/^Bản chụp: Số giấy phép/).setInputFiles({ name: 'Giấy phép.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%thử\n') })
    await expect(page.getByRole('status').filter({ hasText: 'Đã tải lên Giấy phép.pdf' })).toBeVisible()
    await page.getByRole('button', { name: 'Ghi nhận đã bổ sung' }).click()
    await expect(page.getByRole('button', { name: 'Tiếp nhận và hẹn trả' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Yêu cầu bổ sung…' })).toHaveCount(0)
  })

  test('the queue is worked through by keyboard, and its filter is in the address', async ({ page, signedInAs, axe, isMobile }) => {
    test.skip(isMobile, 'No keyboard.')
    await signedInAs(RECEPTION)
    await expect(async () => {
      await page.goto('/procedures/desk?show=office')
      await expect(page.getByRole('table', { name: 'Việc đang chờ' })).toBeVisible({ timeout: 12_000 })
    }).toPass({ timeout: 60_000 })
    await axe(page)
    const links = page.locator('a[data-task]')
    await page.keyboard.press('j')
    await expect(links.first()).toBeFocused()
    await page.keyboard.press('j')
    await expect(links.nth(1)).toBeFocused()
    const code = await links.nth(1).innerText()
    await page.keyboard.press('Enter')
    await expect(page.getByText(code).first()).toBeVisible()
    await page.goBack()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Làm việc bằng bàn phím' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Thời hạn' }).selectOption({ label: 'Còn hạn' })
    await expect(page).toHaveURL(/colour=green/)
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click()
    await page.getByRole('textbox', { name: /Tên bộ lọc/ }).fill('Chưa gấp')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.goto('/procedures/desk')
    await page.getByRole('link', { name: 'Chưa gấp' }).click()
    await expect(page).toHaveURL(/colour=green/)
  })

  test('is not for citizens', async ({ page, signedInAs, allowedConsole }) => {
    allowedConsole.push(/40[34]/)
    await signedInAs(TEACHER.citizenId)
    for (const path of ['/procedures/desk', '/procedures/counter', '/procedures/designer', '/procedures/figures']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: /Hồ sơ cần giải quyết|Nhận hồ sơ tại quầy|Soạn thủ tục|Số liệu một cửa/ })).toHaveCount(0)
    }
  })
})
