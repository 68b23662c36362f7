import { prepared, type ValueOf } from '@mc/db'
import { ROLES, type PlatformDatabase, type Role } from '@mc/server-kit'
import { sql, type Kysely } from 'kysely'
import * as z from 'zod/mini'
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

function looksAt(db: Kysely<PlatformDatabase>, { citizenId, most }: { citizenId: string; most: number }) {
  return db
    .selectFrom('platform.access_log as look')
    .leftJoin('platform.organisations as office', 'office.code', 'look.organisation_code')
    .select(['look.id', 'look.at', 'look.actor_name', 'look.role', 'look.resource', 'look.kind', 'look.reason', 'office.name_vi', 'office.name_en'])
    .where('look.citizen_id', '=', citizenId)
    .orderBy('look.at', 'desc')
    .orderBy('look.id', 'desc')
    .limit(most)
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
        kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1), z.maxLength(KINDS.length))),
        limit: z._default(z.int().check(z.gte(1), z.lte(PAGE_MAX)), 20),
        /** Id of the last entry of the page before. */
        after: z.optional(z.uuid()),
      }),
    )
    .output(z.object({ entries: z.array(AccessEntry), next: z.nullable(z.uuid()) }))
    .query(async ({ ctx, input }) => {
      const asked = { citizenId: ctx.viewer.personId, most: input.limit + 1 }
      const isUsual = input.kinds === undefined && input.after === undefined
      const rows = await (isUsual ? latestLooks(ctx.own, asked) : looksAt(ctx.own, asked)
        .$if(input.kinds !== undefined, (query) => query.where('look.kind', 'in', input.kinds ?? []))
        .$if(input.after !== undefined, (query) =>
          query.where(sql<boolean>`(look.at, look.id) < (select before.at, before.id from platform.access_log before where before.id = ${input.after ?? null})`),
        )
        .execute())
      const page = rows.slice(0, input.limit)
      const entries = page.map((row) => ({
        id: row.id,
        at: row.at.toISOString(),
        actorName: row.actor_name,
        organisation: row.name_vi !== null && row.name_en !== null ? { vi: row.name_vi, en: row.name_en } : null,
        role: row.role,
        roleTitle: ROLES[row.role as Role] ?? { vi: row.role, en: row.role },
        resource: row.resource,
        kind: row.kind,
        reason: row.reason,
      }))
      return { entries, next: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null }
    }),
})
