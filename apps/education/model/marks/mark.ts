import * as z from 'zod/mini'

/**
 * A mark or an average in hundredths of a point, 0–1000: 7.5 is 750. Whole numbers only, so that no average is ever
 * computed in binary fractions (6.15 must become 6.2, and is 6.1499… to a computer).
 */
export const Hundredths = z.int().check(z.minimum(0), z.maximum(1000))

/** A mark as it is given: 0–10 with at most one decimal. */
export const Mark = Hundredths.check(z.multipleOf(10))

/** The kinds of marks of a term: regular (thường xuyên), mid-term (giữa kì), end-of-term (cuối kì). */
export const MarkKind = z.enum(['tx', 'gk', 'ck'])
export type MarkKind = z.infer<typeof MarkKind>

/** The marks of one subject in one term, in hundredths; null where there is none yet. */
export type TermMarks = { regular: readonly (number | null)[]; mid: number | null; end: number | null }

/** Half of a school year. */
export const Term = z.union([z.literal(1), z.literal(2)])
export type Term = z.infer<typeof Term>
