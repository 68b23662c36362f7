import { expect, signIn, test } from '@mc/e2e/fixtures'
import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { writeFilmOf } from '../src/camera-film.ts'

// The kit's scanner in the built portal with a camera that shows a film: the policy lets the camera in, the reader is
// fetched, frames become a picture, and the code a person. Chromium takes a film only at its start: a browser for each.

const RECEPTION = '019195000149'

async function atTheDesk(film: { code: string; mayLook: boolean }, folder: string, baseURL: string, look: (page: Page) => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/film.y4m`
  writeFilmOf(film.code, file)
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...launchFlags, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`, film.mayLook ? '--use-fake-ui-for-media-stream' : '--use-fake-ui-for-media-stream=deny'],
  })
  try {
    const page = await browser.newPage({ baseURL, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
    await signIn(page, RECEPTION)
    await page.goto('/health/desk')
    await page.getByText('Quét mã trên thẻ căn cước').first().click()
    await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click()
    await look(page)
  } finally {
    await browser.close()
  }
}

test.skip(({ isMobile }) => isMobile === true, 'It opens phone-sized browsers of its own.')
test.setTimeout(120_000)

test('a citizen card held before the camera is read, and the answer comes by itself', async ({ baseURL }, info) => {
  const code = '019085000017||Nguyễn Văn Hùng|12031985|Nam|Xóm Đồng Bẩm, Phường Đồng Bẩm, Thái Nguyên|01052021'
  await atTheDesk({ code, mayLook: true }, info.outputDir, baseURL!, async (page) => {
    await expect(page.getByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('textbox', { name: /Số định danh cá nhân/ })).toHaveValue('019085000017')
    await expect(page.locator('video')).toBeHidden()
  })
})

test('another code is said to be another, the camera goes on, and is stopped by a press', async ({ baseURL }, info) => {
  await atTheDesk({ code: 'https://vi-du.example/khuyen-mai', mayLook: true }, info.outputDir, baseURL!, async (page) => {
    await expect(page.getByRole('status').filter({ hasText: 'Đây không phải mã của thẻ căn cước.' })).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('video')).toBeVisible()
    await page.getByRole('button', { name: 'Tắt máy ảnh' }).click()
    await expect(page.locator('video')).toBeHidden()
  })
})

test('a person who does not let the camera in is told what else to do', async ({ baseURL }, info) => {
  await atTheDesk({ code: 'x', mayLook: false }, info.outputDir, baseURL!, async (page) => {
    await expect(page.getByRole('status').filter({ hasText: 'Trình duyệt chưa được phép dùng máy ảnh' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('button', { name: 'Quét bằng máy ảnh' })).toBeVisible()
  })
})
