import { defineMessages, translate, type Locale } from '@mc/i18n'
import { escapeHtml } from '../page/assemble-page.ts'

const messages = defineMessages({
  title: { vi: 'Không thay được mô-đun này', en: 'This module cannot be replaced' },
  body: {
    vi: '“{module}” không thuộc nhóm nào của tài khoản này, nên phiên này vẫn chạy bản đã phát hành. Hãy nhờ quản trị viên giao mô-đun cho nhóm đó ở bảng điều khiển.',
    en: '“{module}” belongs to none of your teams, so this session goes on with what was released. Ask an administrator to give the module to your team, at the module console.',
  },
  on: { vi: 'Mở trang với bản đã phát hành', en: 'Open the page as released' },
})

/** Tells a developer that a module is another team's; nobody else's address gets as far. */
export function overrideRefusedPage(of: { locale: Locale; path: string; module: string }): string {
  const t = (key: keyof typeof messages) => escapeHtml(translate(of.locale, messages, key, { module: of.module }))
  return `<!doctype html><html lang="${of.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('title')}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/auth/pages.css"></head>
<body><main><h1>${t('title')}</h1><p>${t('body')}</p><p><a class="button" href="${escapeHtml(of.path)}">${t('on')}</a></p></main></body></html>`
}
