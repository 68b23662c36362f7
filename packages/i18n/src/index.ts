export { LOCALES, isLocale, pickLocale, type Locale, type Text } from './locales.ts'
export { defineMessages, translate, type MessageParams, type Messages, type Translate } from './define-messages.ts'
export { pseudo, rewriteInto, type Language, type Rewrite } from './language.ts'
export { format, type Format } from './format.ts'
