import * as z from 'zod/mini'

/** What an answer may be compared with. */
const Value = z.union([z.string(), z.number(), z.boolean()])

/** When a page, question, paper or fee is wanted. It looks at answers given before; one that is missing meets nothing. */
export type Condition =
  | { question: string; is: string | number | boolean }
  | { question: string; oneOf: (string | number | boolean)[] }
  | { question: string; atLeast: number }
  | { question: string; includes: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: z.string(), is: Value }),
    z.strictObject({ question: z.string(), oneOf: z.array(Value).check(z.minLength(1)) }),
    z.strictObject({ question: z.string(), atLeast: z.number() }),
    z.strictObject({ question: z.string(), includes: z.string() }),
    z.strictObject({ all: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ not: Condition }),
  ]),
)

/** Answers by question: JSON as the form's schema has it. */
export type Answers = Readonly<Record<string, unknown>>

/** Whether a condition holds for these answers. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, answers))
  if ('any' in condition) return condition.any.some((one) => holds(one, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const answer = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined
  if ('is' in condition) return answer === condition.is
  if ('oneOf' in condition) return condition.oneOf.includes(answer as string)
  if ('includes' in condition) return Array.isArray(answer) && answer.includes(condition.includes)
  return typeof answer === 'number' && answer >= condition.atLeast
}

/** The questions that a condition looks at. */
export function questionsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsOf)
  if ('any' in condition) return condition.any.flatMap(questionsOf)
  if ('not' in condition) return questionsOf(condition.not)
  return [condition.question]
}
