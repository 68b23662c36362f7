import type { Mail } from './mail-server.ts'

/** The mailboxes, for people trying the portal: newest first. */
export function mailPage(mails: readonly Mail[]): string {
  const safe = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  const one = (mail: Mail) =>
    `<article><h2>${safe(mail.subject)}</h2><p>${safe(mail.receivedAt)} · ${safe(mail.from)} → ${safe(mail.to.join(', '))}</p><pre>${safe(mail.text)}</pre></article>`
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Thư điện tử thử nghiệm</title>
<style>body{font:1rem/1.5 system-ui;max-width:50rem;margin:1rem auto;padding:0 1rem}article{border:1px solid #777;border-radius:.5rem;padding:0 1rem;margin:1rem 0}pre{white-space:pre-wrap;font:inherit}</style>
<h1>Thư điện tử thử nghiệm</h1><p>Thư mà cổng dịch vụ đã gửi. <span lang="en">E-mail the portal has sent.</span></p>
${mails.slice(-100).toReversed().map(one).join('') || '<p>Chưa có thư nào</p>'}</html>`
}
