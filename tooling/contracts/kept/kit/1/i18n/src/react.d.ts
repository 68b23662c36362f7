import { type ReactNode } from 'react';
import { type Messages, type Translate } from './define-messages.ts';
import { type Format } from './format.ts';
import type { Locale } from './locales.ts';
/** Sets the language of everything inside. */
export declare function LocaleProvider({ locale, children }: {
    locale: Locale;
    children: ReactNode;
}): import("react").JSX.Element;
/** The language the person reads. */
export declare function useLocale(): Locale;
/** Dates, money and numbers in the person's language. */
export declare function useFormat(): Format;
/** The sentences of a feature in the person's language: `const t = useMessages(messages); t('title')`. */
export declare function useMessages<const M extends Messages>(messages: M): Translate<M>;
