import type { Locale } from './locales.ts'

/**
 * A further language: a catalogue over one of the two that every sentence is written in. What it does not have yet is shown in
 * that one; dates, money and numbers follow it.
 */
export type Language = {
  /** BCP 47 tag: `tyz` for Tày. */
  tag: string
  /** Its name, in itself. */
  name: string
  base: Locale
  /** Translations by the sentence of the base language as the `*.messages.ts` have it, parameters in braces. */
  sentences: Readonly<Record<string, string>>
}

/** What turns a written sentence into the one that is shown, before its parameters are filled in. */
export type Rewrite = (sentence: string) => string

/** Shows a further language. */
export function rewriteInto({ sentences }: Pick<Language, 'sentences'>): Rewrite {
  return (sentence) => sentences[sentence] ?? sentence
}

const ACCENTED: Readonly<Record<string, string>> = { a: 'ȧ', e: 'ḗ', i: 'ī', o: 'ȯ', u: 'ŭ', c: 'ƈ', n: 'ƞ', t: 'ŧ', A: 'Ȧ', E: 'Ḗ', C: 'Ƈ', N: 'Ƞ', T: 'Ŧ' }

/**
 * The pseudo-locale: letters are marked, the sentence stands in brackets and is a third longer. What shows without brackets was
 * not written as a message; what no longer fits will not fit another language.
 * @example pseudo('Gửi {n} tin') → '⟦Gửī {n} ŧīƞ ~~~⟧'
 */
export function pseudo(sentence: string): string {
  const marked = sentence.replace(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part)
  return `⟦${marked} ${'~'.repeat(Math.max(1, Math.ceil(sentence.length / 4)))}⟧`
}
