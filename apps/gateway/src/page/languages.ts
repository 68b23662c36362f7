import { LOCALES, type Language } from '@mc/i18n'
import type { BootLanguage } from '@mc/module-kit'
import type { FastifyRequest } from 'fastify'
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { languageTagOf, localeOf } from './display.ts'

/** More sentences than the portal and forty modules have: a page of such a language carries all of them. */
const SENTENCES_MAX = 20_000

const LanguageFile = z.strictObject({
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag like tyz'),
  name: z.string().trim().min(1).max(40),
  base: z.enum(LOCALES),
  sentences: z.record(z.string(), z.string().max(2000)).refine((all) => Object.keys(all).length <= SENTENCES_MAX, 'has too many sentences'),
})

/** The further languages of this portal. */
export type Languages = {
  /** For the choice in the header. */
  offered: readonly BootLanguage[]
  /** The one a person chose; undefined when they read one of the portal's own. */
  chosenBy: (request: FastifyRequest) => Language | undefined
}

/**
 * Reads the files that `MC_LANGUAGES` names, commas between: each is one further language (docs/content.md).
 * @throws Error with one line for each thing that is wrong: the portal does not start half-translated
 */
export function readLanguages(paths: string): Languages {
  const languages = paths.split(',').filter(Boolean).map(readLanguage)
  const tags = new Set<string>(LOCALES)
  for (const { tag } of languages) {
    if (tags.has(tag)) throw new Error(`MC_LANGUAGES: ${tag} is there twice.`)
    tags.add(tag)
  }
  return {
    offered: languages.map(({ tag, name, base }) => ({ tag, name, base })),
    chosenBy: (request) => languages.find(({ tag, base }) => tag === languageTagOf(request) && base === localeOf(request)),
  }
}

function readLanguage(path: string): Language {
  const found = LanguageFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!found.success) throw new Error(found.error.issues.map((issue) => `Language ${path}: ${issue.path.join('.')} ${issue.message}`).join('\n'))
  const wrong = Object.entries(found.data.sentences).filter(([written, shown]) => parametersOf(written) !== parametersOf(shown))
  if (wrong.length > 0) throw new Error(wrong.map(([written]) => `Language ${path}: other {parameters} than in “${written}”`).join('\n'))
  return found.data
}

/** A name or number that a sentence has room for must not get lost in its translation. */
function parametersOf(sentence: string): string {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ')
}
