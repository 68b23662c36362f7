import * as z from 'zod/mini'
import { Id, Text } from '../procedure/workflow.ts'
import { Condition } from './condition.ts'

/** The name of a property of the data. */
const QuestionId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/))

/** How a question is asked. What may be answered is said by the schema alone. */
export const WIDGETS = [
  'text', 'long-text', 'number', 'money', 'date', 'birth-date', 'choice', 'choices', 'yes-no', 'citizen-id', 'phone', 'email', 'plate', 'address', 'file', 'group', 'computed',
] as const

/** What the portal works out itself: shown, never asked. */
const Computed = z.union([
  z.strictObject({ sumOf: z.array(QuestionId).check(z.minLength(1)) }),
  z.strictObject({ countOf: QuestionId }),
])

const Option = z.strictObject({ value: z.string(), label: Text })

/**
 * A question's layout. `source` names a value of a register that fills it in with the person's consent, such as
 * `population.name`. A group's `questions` are asked once for each of its items.
 */
export type Question = {
  id: string
  label: z.output<typeof Text>
  hint?: z.output<typeof Text> | undefined
  widget: (typeof WIDGETS)[number]
  when?: Condition | undefined
  options?: z.output<typeof Option>[] | undefined
  source?: string | undefined
  computed?: z.output<typeof Computed> | undefined
  questions?: Question[] | undefined
}

export const Question: z.ZodMiniType<Question> = z.lazy(() =>
  z.strictObject({
    id: QuestionId,
    label: Text,
    hint: z.optional(Text),
    widget: z.enum(WIDGETS),
    when: z.optional(Condition),
    options: z.optional(z.array(Option).check(z.minLength(1))),
    source: z.optional(z.string().check(z.regex(/^[a-z-]+\.[a-z-]+$/))),
    computed: z.optional(Computed),
    questions: z.optional(z.array(Question).check(z.minLength(1))),
  }),
)

/** One page of questions: on a phone one thing at a time. */
export const Page = z.strictObject({ id: Id, title: Text, lead: z.optional(Text), when: z.optional(Condition), questions: z.array(Question).check(z.minLength(1)) })
export type Page = z.output<typeof Page>

/** As much of JSON Schema 2020-12 as this package looks into; the rest is the validator's. */
export type DataSchema = { type?: string | undefined; properties?: Record<string, DataSchema> | undefined; required?: string[] | undefined; items?: DataSchema | undefined; enum?: unknown[] | undefined; [keyword: string]: unknown }

export const DataSchema: z.ZodMiniType<DataSchema> = z.lazy(() =>
  z.looseObject({
    type: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), DataSchema)),
    required: z.optional(z.array(z.string())),
    items: z.optional(DataSchema),
    enum: z.optional(z.array(z.unknown())),
  }),
)

/** A form: JSON Schema 2020-12 for the data, and beside it how it is asked. The same schema is checked in the browser and on the server. */
export const Form = z.strictObject({ schema: DataSchema, pages: z.array(Page).check(z.minLength(1)) })
export type Form = z.output<typeof Form>
