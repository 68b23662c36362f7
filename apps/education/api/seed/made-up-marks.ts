import type { SeedRandom } from '@mc/server-kit'
import type { MarkKind } from '../../model/marks/mark.ts'

/** A made-up mark in hundredths, with its place. */
export type MadeUpMark = { kind: MarkKind; place: number; mark: number }

/** How far a term has come: how many regular marks, whether the exams have been. */
export type TermProgress = { regular: number; mid: boolean; end: boolean }

/** A finished term. */
export const FINISHED: TermProgress = { regular: 4, mid: true, end: true }

/** Term 1 by the day of the seed: two regular marks by October, the mid-term exam in November, the end in January. */
export function termProgress(today: string, term: 1 | 2): TermProgress {
  const monthDay = today.slice(5)
  const inSecond = monthDay >= '01-16' && monthDay < '08-01'
  if (term === 1 && inSecond) return FINISHED
  if (term === 2) return inSecond ? { regular: monthDay >= '03-01' ? 2 : 1, mid: monthDay >= '04-01', end: false } : { regular: 0, mid: false, end: false }
  return { regular: monthDay >= '10-01' || monthDay < '01-16' ? 2 : 1, mid: monthDay >= '11-01' || monthDay < '01-16', end: false }
}

/**
 * Marks of one subject and term around a target.
 * @param target tenths of a point, 0–100; each mark is at most half a point from it
 */
export function marksAround(target: number, shape: { regularMarks: number; progress: TermProgress }, random: SeedRandom): MadeUpMark[] {
  const one = () => Math.max(0, Math.min(100, target + random.pick([-5, 0, 0, 5]))) * 10
  const { progress } = shape
  const regular = Array.from({ length: Math.min(shape.regularMarks, progress.regular) }, (_, index) => ({ kind: 'tx' as const, place: index + 1, mark: one() }))
  return [...regular, ...(progress.mid ? [{ kind: 'gk' as const, place: 1, mark: one() }] : []), ...(progress.end ? [{ kind: 'ck' as const, place: 1, mark: one() }] : [])]
}
