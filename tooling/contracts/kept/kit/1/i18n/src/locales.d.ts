/** The languages of the portal. Vietnamese comes first and is shown where a translation is missing. */
export declare const LOCALES: readonly ['vi', 'en'];
/** A language of the portal, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];
/** One sentence or name in every language. */
export type Text = Readonly<Record<Locale, string>>;
/** Whether a value from a cookie or header names a language of the portal. */
export declare function isLocale(value: unknown): value is Locale;
/**
 * The language to answer in: what the person chose, else the first of the browser's that we speak, else Vietnamese.
 * @param chosen value of the language cookie
 * @param acceptLanguage the `Accept-Language` header
 * @example pickLocale(undefined, 'fr, en-GB;q=0.8') → 'en'
 */
export declare function pickLocale(chosen: string | undefined, acceptLanguage: string | undefined): Locale;
