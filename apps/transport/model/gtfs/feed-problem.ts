/** Something wrong in a feed, at a place a person can find. */
export type FeedProblem = { readonly file: string; readonly line: number | null; readonly field: string | null; readonly problem: ProblemKind; readonly value: string }

/** What can be wrong. */
export type ProblemKind =
  | 'file-missing'
  | 'column-missing'
  | 'value-missing'
  | 'value-wrong'
  | 'id-twice'
  | 'reference-unknown'
  | 'times-backwards'
  | 'trip-too-short'
  | 'timezone-other'

/** Problems told of one feed; a broken export would otherwise fill the screen. */
export const PROBLEMS_MAX = 200
