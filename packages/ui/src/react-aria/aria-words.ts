import { translate, type Locale, type Messages } from '@mc/i18n'
import { ariaMessages } from './aria.messages.ts'

/** How React Aria asks for a sentence: with its parameters, and its formatter, which knows the language shown. */
type AriaWord = (params: Readonly<Record<string, unknown>> | undefined, formatter: { readonly locale: string }) => string
type AriaWords = Readonly<Record<string, Readonly<Record<string, AriaWord>>>>

/** Our sentences in the form React Aria looks for on the window, before its own. */
export const ariaWords: AriaWords = Object.fromEntries(
  Object.entries(ariaMessages).map(([part, messages]) => [part, Object.fromEntries(Object.keys(messages).map((key) => [key, wordOf(messages, key)]))]),
)

function wordOf(messages: Messages, key: string): AriaWord {
  return (params = {}, formatter) => translate(localeOf(formatter.locale), messages, keyFor(messages, key, params), shown(params))
}

function localeOf(tag: string): Locale {
  return tag.startsWith('en') ? 'en' : 'vi'
}

/** An option that is chosen already is said so where there are words for it. */
function keyFor(messages: Messages, key: string, params: Readonly<Record<string, unknown>>): string {
  return params['isSelected'] === true && `${key}Selected` in messages ? `${key}Selected` : key
}

function shown(params: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const found: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params)) if (typeof value === 'string' || typeof value === 'number') found[name] = value
  if (typeof params['optionCount'] === 'number') found['n'] = params['optionCount']
  return found
}
