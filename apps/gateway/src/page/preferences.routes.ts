import { isLocale } from '@mc/i18n'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { returnAddress } from '../sign-in/return-address.ts'
import { DISPLAY_COOKIES, languageTag, textOf, themeOf } from './display.ts'

const YEAR_SECONDS = 31_536_000

type Wish = { locale?: string; language?: string; theme?: string; text?: string; return?: string }

/**
 * Language, colours and text size without a script: a link or a form that comes back to the page. A GET may do it: it
 * changes how the page looks and nothing else.
 */
export function preferencesRoutes(app: FastifyInstance): void {
  app.get('/preferences', (request: FastifyRequest<{ Querystring: Wish }>, reply) => {
    const { locale, language, theme, text, return: back } = request.query
    // Not Secure and readable: the portal's script sets the same cookies, and nothing personal is in them.
    const cookie = { path: '/', sameSite: 'lax', maxAge: YEAR_SECONDS } as const
    if (isLocale(locale)) reply.setCookie(DISPLAY_COOKIES.locale, locale, cookie)
    const chosenLanguage = languageTag(language)
    if (chosenLanguage !== undefined) reply.setCookie(DISPLAY_COOKIES.language, chosenLanguage, cookie)
    const chosenTheme = themeOf(theme)
    if (chosenTheme) reply.setCookie(DISPLAY_COOKIES.theme, chosenTheme, cookie)
    const chosenText = textOf(text)
    if (chosenText) reply.setCookie(DISPLAY_COOKIES.text, chosenText, cookie)
    return reply.header('cache-control', 'no-store').redirect(returnAddress(back), 303)
  })
}
