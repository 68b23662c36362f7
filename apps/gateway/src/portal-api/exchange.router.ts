import { REGISTERS, type RegisterId } from '@mc/exchange'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { procedureFor, router } from './kit.ts'

const FAILURES_MAX = 20
const Text = z.object({ vi: z.string(), en: z.string() })
const Register = z.object({
  register: z.string(),
  title: Text,
  owner: Text,
  calls: z.int(),
  /** Away or refused. */
  failures: z.int(),
  /** Not there, which is an answer. */
  unknown: z.int(),
  /** Given from what was kept. */
  kept: z.int(),
  /** Milliseconds of those that were asked; null when none was. */
  p50: z.nullable(z.number()),
  p95: z.nullable(z.number()),
})
const Failure = z.object({ requestId: z.string(), register: z.string(), at: z.string(), outcome: z.string(), tookMs: z.int(), purpose: z.string() })

/** How the exchange with other offices' registers goes, for administrators (I4). Nobody's number is shown. */
export const exchangeRouter = router({
  overview: procedureFor('administrator')
    .input(z.object({ days: z._default(z.int().check(z.gte(1), z.lte(31)), 1) }))
    .output(z.object({ registers: z.array(Register), failures: z.array(Failure) }))
    .query(({ ctx, input }) =>
      ctx.duty(async (trx) => {
        const since = new Date(ctx.clock.now().getTime() - input.days * 86_400_000)
        const counted = await trx
          .selectFrom('platform.exchange_calls')
          .select((row) => [
            'register',
            row.fn.countAll<bigint>().as('calls'),
            sql<bigint>`count(*) filter (where outcome in ('away', 'refused'))`.as('failures'),
            sql<bigint>`count(*) filter (where outcome = 'unknown')`.as('unknown'),
            sql<bigint>`count(*) filter (where outcome = 'kept')`.as('kept'),
            sql<number | null>`percentile_cont(0.5) within group (order by took_ms) filter (where outcome <> 'kept')`.as('p50'),
            sql<number | null>`percentile_cont(0.95) within group (order by took_ms) filter (where outcome <> 'kept')`.as('p95'),
          ])
          .where('at', '>=', since)
          .groupBy('register')
          .execute()
        const failures = await trx
          .selectFrom('platform.exchange_calls')
          .select(['request_id', 'register', 'at', 'outcome', 'took_ms', 'purpose'])
          .where('at', '>=', since)
          .where('outcome', 'in', ['away', 'refused'])
          .orderBy('at', 'desc')
          .limit(FAILURES_MAX)
          .execute()
        return {
          registers: (Object.keys(REGISTERS) as RegisterId[]).map((register) => {
            const found = counted.find((row) => row.register === register)
            const { title, owner } = REGISTERS[register]
            return { register, title: { ...title }, owner: { ...owner }, calls: Number(found?.calls ?? 0), failures: Number(found?.failures ?? 0), unknown: Number(found?.unknown ?? 0), kept: Number(found?.kept ?? 0), p50: found?.p50 ?? null, p95: found?.p95 ?? null }
          }),
          failures: failures.map((row) => ({ requestId: row.request_id, register: row.register, at: row.at.toISOString(), outcome: row.outcome, tookMs: row.took_ms, purpose: row.purpose })),
        }
      }),
    ),
})
