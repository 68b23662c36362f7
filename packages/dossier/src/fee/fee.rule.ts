import * as z from 'zod/mini'
import { Condition, holds, type Answers } from '../form/condition.ts'
import { Id, Text } from '../procedure/workflow.ts'

/** How a dossier is handed in. @source the national portal's `submissionMethod` (ONLINE, DIRECT, POSTAL) */
export const METHODS = ['online', 'counter', 'post'] as const
export type Method = (typeof METHODS)[number]

/** đồng, as text: JSON has no whole numbers past 2^53. */
const Dong = z.string().check(z.regex(/^(0|[1-9]\d{0,14})$/))

/** One line of what a procedure costs. `times` is a question whose number multiplies it, such as copies wanted. */
export const FeeLine = z.strictObject({
  id: Id,
  name: Text,
  amountDong: z.strictObject({ online: z.optional(Dong), counter: z.optional(Dong), post: z.optional(Dong) }),
  times: z.optional(z.string()),
  when: z.optional(Condition),
})
export type FeeLine = z.output<typeof FeeLine>

/** What one line comes to. */
export type Charge = { id: string; name: z.output<typeof Text>; amountDong: bigint }

/**
 * What a dossier costs, line by line and altogether, in đồng.
 * @param of.answers the visible answers; a line's condition and number are among them
 */
export function feeOf(lines: readonly FeeLine[], { method, answers }: { method: Method; answers: Answers }): { charges: Charge[]; totalDong: bigint } {
  const charges = lines
    .filter(({ when }) => !when || holds(when, answers))
    .flatMap(({ id, name, amountDong, times }) => {
      const amount = BigInt(amountDong[method] ?? '0') * BigInt(times === undefined ? 1 : countIn(answers[times]))
      return amount === 0n ? [] : [{ id, name, amountDong: amount }]
    })
  return { charges, totalDong: charges.reduce((sum, one) => sum + one.amountDong, 0n) }
}

function countIn(answer: unknown): number {
  return typeof answer === 'number' && Number.isInteger(answer) && answer > 0 ? answer : 0
}
