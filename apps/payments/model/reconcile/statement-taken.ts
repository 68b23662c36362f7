import * as z from 'zod/mini'

/** What can be wrong with a file. */
export const STATEMENT_FAULTS = [
  'not-readable', 'hostile', 'too-large', 'header', 'currency', 'reference', 'amount', 'day', 'direction', 'repeated', 'count', 'credit-sum', 'debit-sum', 'closing-balance',
] as const

/** What came of a statement: taken in whole, or what is wrong with it, line by line; nothing of a wrong one is kept. */
export const StatementTaken = z.object({
  isTaken: z.boolean(),
  day: z.nullable(z.iso.date()),
  lines: z.int(),
  differences: z.int(),
  faults: z.array(z.object({ line: z.nullable(z.int()), code: z.enum(STATEMENT_FAULTS) })),
})
export type StatementTaken = z.output<typeof StatementTaken>
