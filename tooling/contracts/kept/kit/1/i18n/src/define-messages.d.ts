import type { Locale } from './locales.ts';
/** A sentence, or its forms by the plural of the parameter `n`. */
type Sentence = string | {
    readonly one: string;
    readonly other: string;
};
/** A feature's sentences, Vietnamese and English side by side. `{name}` marks a parameter. */
export type Messages = Readonly<Record<string, Readonly<Record<Locale, Sentence>>>>;
type ParamsOf<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamsOf<Rest> : never;
/** The parameters a message needs, read from its Vietnamese text. */
export type MessageParams<M extends Messages, K extends keyof M> = ParamsOf<M[K]['vi']>;
/** Gives the sentence of a key in the person's language; a message with parameters does not compile without them. */
export type Translate<M extends Messages> = <K extends keyof M & string>(key: K, ...params: [MessageParams<M, K>] extends [never] ? [params?: Readonly<Record<string, string | number>>] : [params: Readonly<Record<MessageParams<M, K> | 'n', string | number>> | Readonly<Record<MessageParams<M, K>, string | number>>]) => string;
/**
 * Declares a feature's sentences beside its pages. A missing language does not compile.
 * @example defineMessages({ left: { vi: 'Còn {n} điểm', en: { one: '{n} point left', other: '{n} points left' } } })
 */
export declare function defineMessages<const M extends Messages>(messages: M): M;
/**
 * The sentence of a key with its parameters filled in.
 * @example translate('en', messages, 'left', { n: 1 }) → '1 point left'
 */
export declare function translate(locale: Locale, messages: Messages, key: string, params?: Readonly<Record<string, string | number>>): string;
export {};
