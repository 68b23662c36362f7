import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { translate, type Messages, type Translate } from './define-messages.ts'
import { format, type Format } from './format.ts'
import type { Locale } from './locales.ts'

const LocaleContext = createContext<Locale>('vi')

/** Sets the language of everything inside. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The language the person reads. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** Dates, money and numbers in the person's language. */
export function useFormat(): Format {
  return format(useLocale())
}

/** The sentences of a feature in the person's language: `const t = useMessages(messages); t('title')`. */
export function useMessages<const M extends Messages>(messages: M): Translate<M> {
  const locale = useLocale()
  return useMemo(() => ((key, params) => translate(locale, messages, key, params)) as Translate<M>, [locale, messages])
}
