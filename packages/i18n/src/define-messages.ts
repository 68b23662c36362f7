import type { Rewrite } from './language.ts'
import type { Locale } from './locales.ts'

/** A sentence, or its forms by the plural of the parameter `n`. */
type Sentence = string | { readonly one: string; readonly other: string }

/** A feature's sentences, Vietnamese and English side by side. `{name}` marks a parameter. */
export type Messages = Readonly<Record<string, Readonly<Record<Locale, Sentence>>>>

type ParamsOf<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamsOf<Rest> : never

/** The parameters a message needs, read from its Vietnamese text. */
export type MessageParams<M extends Messages, K extends keyof M> = ParamsOf<M[K]['vi']>

/** Gives the sentence of a key in the person's language; a message with parameters does not compile without them. */
export type Translate<M extends Messages> = <K extends keyof M & string>(
  key: K,
  ...params: [MessageParams<M, K>] extends [never]
    ? [params?: Readonly<Record<string, string | number>>]
    : [params: Readonly<Record<MessageParams<M, K> | 'n', string | number>> | Readonly<Record<MessageParams<M, K>, string | number>>]
) => string

/**
 * Declares a feature's sentences beside its pages. A missing language does not compile.
 * @example defineMessages({ left: { vi: 'Còn {n} điểm', en: { one: '{n} point left', other: '{n} points left' } } })
 */
export function defineMessages<const M extends Messages>(messages: M): M {
  return messages
}

/**
 * The sentence of a key with its parameters filled in.
 * @param rewrite shows a further language, or the pseudo-locale
 * @example translate('en', messages, 'left', { n: 1 }) → '1 point left'
 */
export function translate(
  locale: Locale,
  messages: Messages,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
  rewrite?: Rewrite,
): string {
  const sentence = messages[key]?.[locale]
  if (sentence === undefined) return key
  const written = typeof sentence === 'string' ? sentence : sentence[pluralOf(locale, params['n'])]
  const text = rewrite ? rewrite(written) : written
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

function pluralOf(locale: Locale, n: string | number | undefined): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(Number(n ?? 0)) === 'one' ? 'one' : 'other'
}
