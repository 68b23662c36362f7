/** The languages of the portal. Vietnamese comes first and is shown where a translation is missing. */
export const LOCALES = ['vi', 'en'] as const

/** A language of the portal, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number]

/** One sentence or name in every language. */
export type Text = Readonly<Record<Locale, string>>

/** Whether a value from a cookie or header names a language of the portal. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/**
 * The language to answer in: what the person chose, else the first of the browser's that we speak, else Vietnamese.
 * @param chosen value of the language cookie
 * @param acceptLanguage the `Accept-Language` header
 * @example pickLocale(undefined, 'fr, en-GB;q=0.8') → 'en'
 */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | undefined): Locale {
  if (isLocale(chosen)) return chosen
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=')
    return { language: tag.slice(0, 2).toLowerCase(), weight: quality === undefined ? 1 : Number(quality) || 0 }
  })
  wanted.sort((a, b) => b.weight - a.weight)
  return wanted.map((one) => one.language).find(isLocale) ?? 'vi'
}
