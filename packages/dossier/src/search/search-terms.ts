import { foldVietnamese } from '@mc/names'
import { EVERYDAY_WORDS } from './everyday-words.ts'

/** Characters of a search that are looked at: more than anybody types, and a limit on the work. */
const LENGTH_MAX = 200

const FOLDED_WORDS = EVERYDAY_WORDS.map(([everyday, official]) => [foldVietnamese(everyday), foldVietnamese(official)] as const)

/** What says nothing of what is sought. With marks they would be other words; folded they are these. */
const SMALL_WORDS = new Set(['toi', 'xin', 'muon', 'can', 'lam', 'sao', 'nhu', 'the', 'nao', 'gi', 'o', 'dau', 'thu', 'tuc', 'cho', 'cua', 'va', 'bi', 'phai', 'duoc', 'khong', 'co', 'la', 'thi', 'minh', 'dang', 'ky', 'dangky', 'ban', 'a', 'an', 'to', 'of', 'for', 'my', 'i', 'how'])

/**
 * The words of a text for the search: single syllables without marks, and each two neighbours as one word, because a Vietnamese word is often
 * two (`bảo hiểm`), and because people leave the space out (`banglai`). Codes stay whole (`3.000347`). Everything else is a
 * separator: no character means anything of its own (OP31). Words of two lines are no neighbours.
 */
export function searchTerms(text: string): string[] {
  return text.split('\n').flatMap((phrase) => {
    const syllables = foldVietnamese(phrase).match(/\d\.\d{6}|[\p{L}\p{N}]+/gu) ?? []
    return [...syllables, ...syllables.slice(1).map((second, at) => `${syllables[at]}${second}`)]
  })
}

/** The words that a query looks for: its own and, for everyday phrases, the official ones. */
export function queryTerms(query: string): string[] {
  const folded = ` ${foldVietnamese(query.toWellFormed().slice(0, LENGTH_MAX)).replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()} `
  const official = FOLDED_WORDS.filter(([everyday]) => folded.includes(` ${everyday} `)).map(([, words]) => words)
  const terms = [folded, ...official].flatMap(searchTerms)
  return [...new Set(terms.filter((term) => !SMALL_WORDS.has(term)))]
}
