import type { Page } from '@playwright/test'

/** A piece of text that a person sees or hears on a page, and the language that its element says it is in. */
export type Words = { text: string; lang: string; isName: boolean }

/** Everything that can be read or heard on a page: text in sight, and the names given to controls and pictures. */
export function wordsOf(page: Page): Promise<Words[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string; isName: boolean }[] = []
    const add = (element: Element, raw: string | null | undefined) => {
      const text = raw?.replace(/\s+/g, ' ').trim() ?? ''
      if (!/\p{L}/u.test(text) || !element.checkVisibility({ visibilityProperty: true })) return
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      found.push({ text, lang, isName: element.closest('[translate="no"]') !== null })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!
      if (!holder.closest('script, style, noscript, template')) add(holder, node.textContent)
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
      for (const name of ['aria-label', 'placeholder', 'alt', 'title']) add(element, element.getAttribute(name))
    return found
  })
}

/** Words of English that are no Vietnamese syllables. One of them in a sentence means that the sentence is English. */
const ENGLISH =
  /\b(the|of|and|your|for|is|are|with|from|this|that|you|by|or|was|be|when|what|which|not|page|see|show|name|date|open|sign|about|all|more|less|state|error|failed|loading|undefined|null|NaN|Invalid)\b/i

/** A Vietnamese word that begins small: no name of a person or a place, so a word of the language. */
const VIETNAMESE_WORD = /(?<![\p{L}\p{M}])[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ][\p{Ll}]*(?![\p{L}])/u

/** What stands on a page when a message was not found, or its parameter was not given. */
const BROKEN = /\{[a-z]\w*\}|\b(?:undefined|NaN|Invalid Date)\b|\[object |^[a-z]+(?:\.[a-z][\w-]+){1,3}$/

/** Names of things that are the same in both languages. */
const SAME_IN_BOTH = /^(?:Một Cửa|VietQR|VNeID|English|Tiếng Việt|BHYT|QR|SMS|PDF)$/

/** A word begins small: what has none is a code or a number. */
const HAS_WORDS = /\p{Ll}{2}/u

/**
 * What is wrong with the words of a page shown in both languages. Text in another language than the page's must say
 * so by `lang` (WCAG 3.1.2, which lets proper names pass: they come from the API); what is the same in both must be
 * data, not a sentence that nobody translated.
 * @param data every string that the API sent while the page was open, as `stringsIn` reads them
 */
export function faultsOfWords(pages: { vi: readonly Words[]; en: readonly Words[] }, data: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const names = [...data].filter((one) => VIETNAMESE_WORD.test(one))
  const ownWords = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
  for (const { text, lang } of [...pages.vi, ...pages.en]) if (BROKEN.test(text) && !data.has(text)) faults.push(`a broken message (${lang}): ${text}`)
  for (const { text, lang, isName } of pages.vi) if (lang !== 'en' && !isName && ENGLISH.test(text)) faults.push(`English on the Vietnamese page: ${text}`)
  for (const { text, lang, isName } of pages.en)
    if (lang !== 'vi' && !isName && VIETNAMESE_WORD.test(text) && VIETNAMESE_WORD.test(ownWords(text))) faults.push(`Vietnamese on the English page: ${text}`)
  // A name with a number before it is still a name.
  const isData = (text: string) => data.has(text) || !HAS_WORDS.test([...data].reduce((rest, one) => (one.length > 3 ? rest.replaceAll(one, ' ') : rest), text))
  const vietnamese = new Set(pages.vi.filter((one) => one.lang === 'vi').map((one) => one.text))
  for (const { text, lang, isName } of pages.en)
    if (lang === 'en' && !isName && vietnamese.has(text) && !SAME_IN_BOTH.test(text) && !isData(text))
      faults.push(`the same in both languages, and no data: ${text}`)
  return [...new Set(faults)]
}

/**
 * The strings of an answer of the API, whatever its shape, but for the Vietnamese of what it sends in both languages: a
 * page in English has no use for it.
 */
export function stringsIn(body: string): string[] {
  const found: string[] = []
  let key = ''
  for (const [, literal = '', colon] of body.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    const text = (JSON.parse(literal) as string).replace(/\s+/g, ' ').trim()
    if (colon) key = text
    else if (key !== 'vi') found.push(text)
  }
  return found
}
