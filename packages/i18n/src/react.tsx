import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { translate, type Messages, type Translate } from './define-messages.ts'
import { format, type Format } from './format.ts'
import type { Rewrite } from './language.ts'
import type { Locale } from './locales.ts'

const LocaleContext = createContext<Locale>('vi')
const RewriteContext = createContext<Rewrite | undefined>(undefined)

/** Sets the language of everything inside; `rewrite` shows a further one over it, and is kept by providers inside. */
export function LocaleProvider({ locale, rewrite, children }: { locale: Locale; rewrite?: Rewrite | undefined; children: ReactNode }) {
  const around = useContext(RewriteContext)
  return (
    <LocaleContext value={locale}>
      <RewriteContext value={rewrite ?? around}>{children}</RewriteContext>
    </LocaleContext>
  )
}

/** The language the person reads. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** What shows a further language over the written one; undefined where none is. For sentences put together outside components. */
export function useRewrite(): Rewrite | undefined {
  return useContext(RewriteContext)
}

/** Dates, money and numbers in the person's language. */
export function useFormat(): Format {
  return format(useLocale())
}

/** The sentences of a feature in the person's language: `const t = useMessages(messages); t('title')`. */
export function useMessages<const M extends Messages>(messages: M): Translate<M> {
  const locale = useLocale()
  const rewrite = useRewrite()
  return useMemo(
    () => ((key, params) => translate(locale, messages, key, params, rewrite)) as Translate<M>,
    [locale, messages, rewrite],
  )
}
