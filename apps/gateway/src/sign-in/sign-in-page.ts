import { translate, type Locale } from '@mc/i18n'
import type { FastifyReply } from 'fastify'
import { escapeHtml } from '../page/assemble-page.ts'
import { signInMessages } from './sign-in.messages.ts'

/** What went wrong: the title's and sentence's keys begin with it. */
export type SignInProblem = 'unavailable' | 'expired' | 'failed' | 'unknown' | 'busy'

const STATUS = { unavailable: 503, expired: 400, failed: 400, unknown: 403, busy: 429 } as const

/** Answers with a page that says what happened and what to do. Plain HTML: it also shows when the portal is not built. */
export function sendSignInProblem(reply: FastifyReply, problem: SignInProblem, of: { locale: Locale; returnTo: string }): FastifyReply {
  const t = (key: keyof typeof signInMessages) => escapeHtml(translate(of.locale, signInMessages, key))
  const again = `/auth/sign-in?${new URLSearchParams({ return: of.returnTo })}`
  if (problem === 'unavailable') reply.header('retry-after', '30')
  return reply.code(STATUS[problem]).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="${of.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t(`${problem}Title`)} – ${t('portal')}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/auth/pages.css"></head>
<body><main><h1>${t(`${problem}Title`)}</h1><p>${t(problem)}</p>
<p><a class="button" href="${escapeHtml(again)}">${t('again')}</a></p><p><a href="/">${t('home')}</a></p></main></body></html>`)
}

/** The style sheet of these pages. */
export const signInStyles = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem } h1 { font-size: 1.6rem; line-height: 1.25 }
a { color: light-dark(#1d4f91, #9cc2f5); display: inline-block; min-height: 24px }
.button { background: #9b1c1c; color: #fff; padding: .7rem 1.5rem; border-radius: .25rem; font-weight: 600; text-decoration: none }
:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px }
`
