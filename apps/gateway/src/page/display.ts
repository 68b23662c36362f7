import { pickLocale, type Locale } from '@mc/i18n'
import type { Display } from '@mc/module-kit'
import type { FastifyRequest } from 'fastify'

/** Names of the cookies that keep how a person wants to see the portal; scripts may read and set them. */
export const DISPLAY_COOKIES = { locale: 'mc-locale', language: 'mc-language', theme: 'mc-theme', text: 'mc-text' } as const

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const satisfies readonly Display['theme'][]
const TEXTS = ['normal', 'large', 'larger'] as const satisfies readonly Display['text'][]

/** The language to answer in. */
export function localeOf(request: FastifyRequest): Locale {
  return pickLocale(request.cookies[DISPLAY_COOKIES.locale], request.headers['accept-language'])
}

/** Tag of the further language that was chosen, whether this portal has it or not; '' for none. */
export function languageTagOf(request: FastifyRequest): string {
  return languageTag(request.cookies[DISPLAY_COOKIES.language]) ?? ''
}

/** A language's tag, or nothing of one; undefined when it cannot be one. */
export function languageTag(tag: string | undefined): string | undefined {
  return tag !== undefined && /^[A-Za-z0-9-]{0,35}$/.test(tag) ? tag : undefined
}

/** Colours and text size; what a cookie says wrongly counts as not said. */
export function displayOf(request: FastifyRequest): Display {
  return {
    theme: themeOf(request.cookies[DISPLAY_COOKIES.theme]) ?? 'auto',
    text: textOf(request.cookies[DISPLAY_COOKIES.text]) ?? 'normal',
  }
}

/** A theme by its name; undefined when there is none such. */
export function themeOf(name: string | undefined): Display['theme'] | undefined {
  return THEMES.find((one) => one === name)
}

/** A text size by its name; undefined when there is none such. */
export function textOf(name: string | undefined): Display['text'] | undefined {
  return TEXTS.find((one) => one === name)
}
