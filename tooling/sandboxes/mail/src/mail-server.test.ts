import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeMailServer } from './mail-server.ts'

const { app, smtp } = makeMailServer()
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  port = (smtp.server.address() as AddressInfo).port
})
afterAll(async () => {
  await app.close()
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
})
beforeEach(async () => {
  await app.inject({ method: 'DELETE', url: '/_sandbox/messages' })
  await app.inject({ method: 'POST', url: '/_sandbox/script', payload: { reset: true } })
})

const send = (to = 'hoa@example.vn', messageId = '<1@portal>') =>
  createTransport({ host: '127.0.0.1', port }).sendMail({ from: 'Một Cửa <khong-tra-loi@example.vn>', to, subject: 'Hồ sơ đã được nhận', text: 'Xin chào ông/bà Nguyễn Thị Hoa', messageId })
const received = async (to?: string) => (await app.inject({ url: '/_sandbox/messages', query: to ? { to } : {} })).json() as { subject: string; text: string; handedOver: number }[]

test('takes mail over SMTP, letters with marks and all, and keeps a repetition once', async () => {
  await send()
  await send()
  await send('khac@example.vn', '<2@portal>')
  expect(await received('HOA@example.vn')).toMatchObject([{ subject: 'Hồ sơ đã được nhận', handedOver: 2 }])
  expect((await received())[0]?.text).toContain('ông/bà Nguyễn Thị Hoa')
  expect((await app.inject('/')).body).toContain('Hồ sơ đã được nhận')
})

test('refuses for now, and for ever, when told to', async () => {
  await app.inject({ method: 'POST', url: '/_sandbox/script', payload: { behaviour: 'refuse' } })
  await expect(send()).rejects.toMatchObject({ responseCode: 451 })
  await app.inject({ method: 'POST', url: '/_sandbox/script', payload: { behaviour: 'no-mailbox' } })
  await expect(send()).rejects.toMatchObject({ responseCode: 550 })
  expect(await received()).toEqual([])
})
