import type { Locale } from '@mc/i18n'
import type { BootModule, RouteManifest } from '@mc/module-kit'
import { foldVietnamese } from '@mc/names'

/** Longer searches are cut: nobody types this much, and it bounds the work. */
export const QUERY_LENGTH_MAX = 100

/** A page that answers a search. */
export type Found = { module: BootModule; route: RouteManifest; href: string }

/**
 * Services that fit some words, best first: every word must begin a word of the page's title, summary, other names or
 * module; with or without Vietnamese marks. What is typed is taken literally.
 * @source mission X12; cases OP31–OP33: marks typed exactly come first
 */
export function searchServices(modules: readonly BootModule[], query: string, locale: Locale): Found[] {
  const exact = query.normalize('NFC').toLowerCase().slice(0, QUERY_LENGTH_MAX).trim()
  const wanted = wordsOf(exact)
  if (wanted.length === 0) return []
  const scored = modules.flatMap((module) =>
    module.routes
      .filter((route) => !route.path.includes(':'))
      .map((route) => ({ module, route, href: `/${module.id}${route.path && `/${route.path}`}`, score: scoreOf(module, route, wanted, exact, locale) })),
  )
  return scored
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ score: _, ...found }) => found)
}

const TITLE_WEIGHT = 8
const WORDS_WEIGHT = 5
const SUMMARY_WEIGHT = 3
const MODULE_WEIGHT = 1
const EXACT_BONUS = 4

function scoreOf(module: BootModule, route: RouteManifest, wanted: readonly string[], exact: string, locale: Locale): number {
  const other: Locale = locale === 'vi' ? 'en' : 'vi'
  const fields: [string, number][] = [
    [route.title[locale], TITLE_WEIGHT],
    [route.words?.[locale] ?? '', WORDS_WEIGHT],
    [route.summary?.[locale] ?? '', SUMMARY_WEIGHT],
    [`${route.title[other]} ${route.words?.[other] ?? ''}`, SUMMARY_WEIGHT],
    [module.title[locale], MODULE_WEIGHT],
  ]
  let score = 0
  for (const word of wanted) {
    const best = Math.max(0, ...fields.filter(([text]) => wordsOf(text).some((one) => one.startsWith(word))).map(([, weight]) => weight))
    if (best === 0) return 0
    score += best
  }
  const whole = fields.map(([text]) => text.normalize('NFC').toLowerCase()).join(' ')
  return score + (whole.includes(exact) ? EXACT_BONUS : 0)
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
