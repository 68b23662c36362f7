import { defineMessages, translate, type Locale } from '@mc/i18n'
import { escapeHtml } from './assemble-page.ts'

const messages = defineMessages({
  title: { vi: 'Cổng đang gặp sự cố', en: 'Something went wrong' },
  body: { vi: 'Chúng tôi chưa mở được trang này. Hãy thử lại sau ít phút. Không có gì bị mất.', en: 'This page could not be opened. Try again in a few minutes. Nothing is lost.' },
  again: { vi: 'Thử lại', en: 'Try again' },
  number: { vi: 'Mã yêu cầu: {id}', en: 'Request number: {id}' },
})

/** Stands in for a page when the server failed: what happened, what to do, and the number under which it is in the log. */
export function wrongPage(of: { locale: Locale; path: string; requestId: string }): string {
  const t = (key: keyof typeof messages) => escapeHtml(translate(of.locale, messages, key, { id: of.requestId }))
  return `<!doctype html><html lang="${of.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('title')}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/auth/pages.css"></head>
<body><main><h1>${t('title')}</h1><p>${t('body')}</p><p><a class="button" href="${escapeHtml(of.path)}">${t('again')}</a></p><p>${t('number')}</p></main></body></html>`
}
