import { prepared, type ValueOf } from '@mc/db'
import { ROLES, type PlatformDatabase, type Role } from '@mc/server-kit'
import { sql, type Kysely } from 'kysely'
import * as z from 'zod/mini'
import { answerQuestion, askAboutLook, listQuestions } from '../personal-data/access-questions.ts'
import { procedureFor, router } from './kit.ts'

const PAGE_MAX = 50
const KINDS = ['view', 'list', 'export', 'refused', 'lookup'] as const
const TextSchema = z.object({ vi: z.string(), en: z.string() })

const AccessEntry = z.object({
  id: z.uuid(),
  /** Instant, ISO 8601. */
  at: z.string(),
  actorName: z.string(),
  /** The office for which they acted; null when for none. */
  organisation: z.nullable(TextSchema),
  role: z.string(),
  /** The role in a sentence. */
  roleTitle: TextSchema,
  /** What was looked at: `health.coverage`. */
  resource: z.string(),
  kind: z.enum(KINDS),
  /** Key of the reason. */
  reason: z.string(),
})

const OUTCOMES = ['rightful', 'mistaken', 'wrongful'] as const
const Answer = z.object({ outcome: z.enum(OUTCOMES), text: z.string(), at: z.string(), by: z.string() })
/** What the citizen asked about a look, and what was answered. */
const Question = z.object({ words: z.string(), askedAt: z.string(), answerDueOn: z.string(), answer: z.nullable(Answer) })
const OwnEntry = z.extend(AccessEntry, { question: z.nullable(Question) })
const AskedEntry = z.extend(AccessEntry, { citizenId: z.string(), question: Question, isOwnLook: z.boolean() })

const WORDS_MAX = 1000
const ANSWER_MAX = 2000

function looksAt(db: Kysely<PlatformDatabase>, { citizenId, most }: { citizenId: string; most: number }) {
  return db
    .selectFrom('platform.access_log as look')
    .leftJoin('platform.organisations as office', 'office.code', 'look.organisation_code')
    .leftJoin('platform.access_questions as question', 'question.look_id', 'look.id')
    .select(['question.words', 'question.asked_at', 'question.answer_due_on', 'question.answered_at', 'question.answered_by_name', 'question.outcome', 'question.answer'])
    .select(['look.id', 'look.at', 'look.actor_name', 'look.role', 'look.resource', 'look.kind', 'look.reason', 'office.name_vi', 'office.name_en'])
    .where('look.citizen_id', '=', citizenId)
    .orderBy('look.at', 'desc')
    .orderBy('look.id', 'desc')
    .limit(most)
}

type LookRow = { at: Date; actor_name: string; role: string; resource: string; kind: (typeof KINDS)[number]; reason: string; name_vi: string | null; name_en: string | null }

function asEntry(id: string, row: LookRow) {
  return {
    id,
    at: row.at.toISOString(),
    actorName: row.actor_name,
    organisation: row.name_vi !== null && row.name_en !== null ? { vi: row.name_vi, en: row.name_en } : null,
    role: row.role,
    roleTitle: ROLES[row.role as Role] ?? { vi: row.role, en: row.role },
    resource: row.resource,
    kind: row.kind,
    reason: row.reason,
  }
}

type QuestionRow = { words: string; asked_at: Date; answer_due_on: string; answered_at: Date | null; answered_by_name: string | null; outcome: (typeof OUTCOMES)[number] | null; answer: string | null }

function asQuestion({ words, asked_at, answer_due_on, answered_at, answered_by_name, outcome, answer }: QuestionRow): z.infer<typeof Question> {
  const isAnswered = answered_at !== null && outcome !== null && answer !== null && answered_by_name !== null
  return { words, askedAt: asked_at.toISOString(), answerDueOn: answer_due_on, answer: isAnswered ? { outcome, text: answer, at: answered_at.toISOString(), by: answered_by_name } : null }
}

function questionOf(row: { [K in keyof QuestionRow]: QuestionRow[K] | null }): z.infer<typeof Question> | null {
  const { words, asked_at, answer_due_on } = row
  return words === null || asked_at === null || answer_due_on === null ? null : asQuestion({ ...row, words, asked_at, answer_due_on })
}

/** What the page first asks for: every kind, from the newest. */
const latestLooks = prepared((db: Kysely<PlatformDatabase>, value: ValueOf<{ citizenId: string; most: number }>) =>
  looksAt(db, { citizenId: value('citizenId'), most: value('most') }),
)

/** Who looked at my data (I6): every look of an officer at one's records, refused ones too, newest first. */
export const accessRouter = router({
  list: procedureFor('citizen')
    .input(
      z.object({
        /** A sector's id: looks at its records only. */
        sector: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,30}$/))),
        /** The first day, in Vietnam. */
        since: z.optional(z.iso.date()),
        kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1), z.maxLength(KINDS.length))),
        limit: z._default(z.int().check(z.gte(1), z.lte(PAGE_MAX)), 20),
        /** Id of the last entry of the page before. */
        after: z.optional(z.uuid()),
      }),
    )
    .output(z.object({ entries: z.array(OwnEntry), next: z.nullable(z.uuid()) }))
    .query(async ({ ctx, input }) => {
      const asked = { citizenId: ctx.viewer.personId, most: input.limit + 1 }
      const isUsual = input.kinds === undefined && input.sector === undefined && input.since === undefined && input.after === undefined
      const rows = await (isUsual ? latestLooks(ctx.own, asked) : looksAt(ctx.own, asked)
        .$if(input.kinds !== undefined, (query) => query.where('look.kind', 'in', input.kinds ?? []))
        .$if(input.sector !== undefined, (query) => query.where('look.resource', 'like', `${input.sector ?? ''}.%`))
        .$if(input.since !== undefined, (query) => query.where(sql<boolean>`look.at >= ${input.since ?? null}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`))
        .$if(input.after !== undefined, (query) =>
          query.where(sql<boolean>`(look.at, look.id) < (select before.at, before.id from platform.access_log before where before.id = ${input.after ?? null})`),
        )
        .execute())
      const page = rows.slice(0, input.limit)
      const entries = page.map((row) => ({ ...asEntry(row.id, row), question: questionOf(row) }))
      return { entries, next: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null }
    }),

  /** "I don't recognise this": asks who is responsible for personal data; answered within two working days. */
  ask: procedureFor('citizen')
    .input(z.object({ id: z.uuid(), lookId: z.uuid(), words: z.string().check(z.trim(), z.maxLength(WORDS_MAX)) }))
    .output(z.object({ answerDueOn: z.string() }))
    .mutation(({ ctx, input }) => askAboutLook(ctx, input)),

  /** What citizens do not recognise, for who answers. */
  listQuestions: procedureFor('administrator')
    .atLevel(2)
    .output(z.array(AskedEntry))
    .query(async ({ ctx }) => (await listQuestions(ctx)).map((row) => ({ ...asEntry(row.id, row), citizenId: row.citizen_id, question: asQuestion(row), isOwnLook: row.actor_id === ctx.viewer.personId }))),

  answerQuestion: procedureFor('administrator')
    .atLevel(2)
    .input(z.object({ id: z.uuid(), outcome: z.enum(OUTCOMES), answer: z.string().check(z.trim(), z.minLength(1), z.maxLength(ANSWER_MAX)) }))
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => {
      await answerQuestion(ctx, input)
      return { id: input.id }
    }),
})
