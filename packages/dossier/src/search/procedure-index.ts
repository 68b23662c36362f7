import MiniSearch from 'minisearch'
import { nationalCode } from '../codes/procedure-code.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { queryTerms, searchTerms } from './search-terms.ts'

/** A procedure that answers a search; `score` only orders. */
export type ProcedureHit = { code: string; score: number }

/** How much a match in a part weighs: what people call it says more than what its papers are called. */
const WEIGHTS = { name: 4, synonyms: 4, purpose: 2, english: 2, result: 1.5, papers: 0.5, code: 10 }

/** Pairs of syllables are longer than one syllable: they say more. */
const PAIR_WEIGHT = 2

/** Letters that a word needs before an error in it is forgiven: short syllables differ by one letter as a rule. */
const FORGIVEN_FROM = 5

/** And for two errors: `ch` for `tr` is two letters, and how many people say it. */
const TWICE_FORGIVEN_FROM = 11

/** Hits shown at most. */
const HITS_MAX = 50

/** A hit that has less than this share of the best one's score is noise. */
const SHARE_MIN = 0.15

/**
 * Procedures by plain words: marks folded, everyday words known, typing errors forgiven in longer words. Best first; empty for
 * a query without a word, and where no two neighbouring syllables of it are found nor all of them: one syllable alone is in half
 * of all texts (`nuôi ong` is not `nuôi con`). Small enough to be held in memory and built anew when a procedure is published.
 */
export function procedureIndex(procedures: readonly Procedure[]): (query: string) => ProcedureHit[] {
  const index = new MiniSearch<Record<string, string>>({ idField: 'id', fields: Object.keys(WEIGHTS), tokenize: searchTerms, processTerm: (term) => term })
  index.addAll(procedures.map(partsOf))
  return (query) => {
    const terms = queryTerms(query)
    if (terms.length === 0) return []
    const hits = index.search(terms.join(' '), {
      // Made into terms above: here they are only told apart.
      tokenize: (joined) => joined.split(' '),
      boost: WEIGHTS,
      boostTerm: (term) => (isPair(term, terms) ? PAIR_WEIGHT : 1),
      prefix: (term, at, all) => term.length >= 3 && at === all.length - 1,
      fuzzy: (term) => (/\d/.test(term) || term.length < FORGIVEN_FROM ? false : term.length < TWICE_FORGIVEN_FROM ? 1 : 2),
      maxFuzzy: 2,
    })
    const best = hits[0]?.score ?? 0
    const single = terms.filter((term) => !isPair(term, terms))
    const says = (matched: readonly string[]) => matched.some((term) => isPair(term, terms) || isCode(term)) || single.every((term) => matched.includes(term))
    return hits.filter(({ score, queryTerms: matched }) => score >= best * SHARE_MIN && says(matched)).slice(0, HITS_MAX).map(({ id, score }) => ({ code: id as string, score }))
  }
}

function partsOf({ code, name, purpose, synonyms, result, papers }: Procedure) {
  return {
    id: code,
    code,
    name: name.vi,
    synonyms: synonyms.join('\n'),
    purpose: purpose.vi,
    english: `${name.en}\n${purpose.en}\n${result.name.en}`,
    result: result.name.vi,
    papers: papers.map((paper) => paper.name.vi).join('\n'),
  }
}

function isPair(term: string, terms: readonly string[]): boolean {
  return terms.some((first) => term !== first && term.startsWith(first) && terms.includes(term.slice(first.length)))
}

function isCode(term: string): boolean {
  return nationalCode(term) === term
}
