import { createHash } from 'node:crypto'
import { ALL_NOTICE_KINDS, CHANNELS, type NoticeKind, type NoticeParties, type PlatformDatabase } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { askEmail, chooseWay, confirmEmail, noticeSettings, saveSettings } from '../notices/notice-settings.ts'
import { procedureFor, router } from './kit.ts'

const PAGE_MAX = 50
const Text = z.object({ vi: z.string(), en: z.string() })
const Notice = z.object({ id: z.uuid(), kind: z.string(), title: Text, text: Text, href: z.nullable(z.string()), isUrgent: z.boolean(), at: z.string(), isRead: z.boolean() })
const Kind = z.enum(ALL_NOTICE_KINDS as [NoticeKind, ...NoticeKind[]])
const Time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const Choice = z.nullable(z.boolean())
const Settings = z.object({
  /** As it is shown: most digits are dots. */
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** An address that waits for its code. */
  askedEmail: z.nullable(z.string()),
  locale: z.enum(['vi', 'en']),
  quietFrom: z.string(),
  quietTo: z.string(),
  kinds: z.array(z.object({ kind: Kind, title: Text, sms: Choice, email: Choice, zalo: Choice })),
})
const Done = z.object({ done: z.literal(true) })
const done = { done: true } as const

/** The topic of a person's notices: a digest, since topics are no place for a personal number. */
export function noticesTopic(citizenId: string): string {
  return `portal.notices.${createHash('sha256').update(citizenId).digest('hex')}`
}

function unreadOf(db: Kysely<PlatformDatabase>, citizenId: string) {
  return db.selectFrom('platform.notices').select((query) => query.fn.countAll<bigint>().as('n')).where('citizen_id', '=', citizenId).where('read_at', 'is', null)
}

/** What the state tells a person (I7): the notices themselves, live, and by which ways they leave the portal. */
export function noticesRouter(parties: NoticeParties) {
  return router({
    list: procedureFor('citizen')
      .input(
        z.object({
          limit: z._default(z.int().check(z.gte(1), z.lte(PAGE_MAX)), 20),
          /** Id of the last notice of the page before. */
          after: z.optional(z.uuid()),
        }),
      )
      .output(z.object({ notices: z.array(Notice), unread: z.int(), next: z.nullable(z.uuid()) }))
      .query(async ({ ctx, input }) => {
        const citizenId = ctx.viewer.personId
        const [rows, unread] = await Promise.all([
          ctx.own
            .selectFrom('platform.notices')
            .select(['id', 'kind', 'title_vi', 'title_en', 'text_vi', 'text_en', 'href', 'is_urgent', 'created_at', 'read_at'])
            .where('citizen_id', '=', citizenId)
            .$if(input.after !== undefined, (query) => query.where('id', '<', input.after ?? ''))
            .orderBy('id', 'desc')
            .limit(input.limit + 1)
            .execute(),
          unreadOf(ctx.own, citizenId).executeTakeFirstOrThrow(),
        ])
        const page = rows.slice(0, input.limit)
        return {
          notices: page.map((row) => ({
            id: row.id,
            kind: row.kind,
            title: { vi: row.title_vi, en: row.title_en },
            text: { vi: row.text_vi, en: row.text_en },
            href: row.href,
            isUrgent: row.is_urgent,
            at: row.created_at.toISOString(),
            isRead: row.read_at !== null,
          })),
          unread: Number(unread.n),
          next: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null,
        }
      }),

    /** Marks one as read, or all. */
    markRead: procedureFor('citizen')
      .input(z.object({ id: z.optional(z.uuid()) }))
      .output(z.object({ unread: z.int() }))
      .mutation(({ ctx, input }) =>
        ctx.writeOwn(async (trx) => {
          const citizenId = ctx.viewer.personId
          await trx
            .updateTable('platform.notices')
            .set({ read_at: ctx.clock.now() })
            .where('citizen_id', '=', citizenId)
            .where('read_at', 'is', null)
            .$if(input.id !== undefined, (query) => query.where('id', '=', input.id ?? ''))
            .execute()
          return { unread: Number((await unreadOf(trx, citizenId).executeTakeFirstOrThrow()).n) }
        }),
      ),

    /** How many are unread: now, and whenever it changes. */
    watch: procedureFor('citizen').subscription(async function* ({ ctx }): AsyncGenerator<{ unread: number; latest: string | null }> {
      const citizenId = ctx.viewer.personId
      // Listening begins before the first look: what happens between the two is not missed.
      const changes = ctx.live(noticesTopic(citizenId))[Symbol.asyncIterator]()
      let next = changes.next()
      for (;;) {
        const [unread, latest] = await Promise.all([
          unreadOf(ctx.own, citizenId).executeTakeFirstOrThrow(),
          ctx.own.selectFrom('platform.notices').select('id').where('citizen_id', '=', citizenId).orderBy('id', 'desc').limit(1).executeTakeFirst(),
        ])
        yield { unread: Number(unread.n), latest: latest?.id ?? null }
        if ((await next).done) return
        next = changes.next()
      }
    }),

    getSettings: procedureFor('citizen').output(Settings).query(({ ctx }) => noticeSettings(ctx)),

    /** By this way, about this kind: yes, no, or null for what is usual. */
    choose: procedureFor('citizen')
      .input(z.object({ kind: Kind, channel: z.enum(CHANNELS), isOn: Choice }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await chooseWay(ctx, input)
        return done
      }),

    /** Quiet hours and the language of what leaves the portal. */
    saveSettings: procedureFor('citizen')
      .input(z.object({ locale: z.enum(['vi', 'en']), quietFrom: Time, quietTo: Time }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await saveSettings(ctx, { locale: input.locale, quiet_from: input.quietFrom, quiet_to: input.quietTo })
        return done
      }),

    askEmail: procedureFor('citizen')
      .input(z.object({ email: z.email().check(z.maxLength(254)) }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await askEmail(ctx, { email: input.email, party: parties.email })
        return done
      }),

    confirmEmail: procedureFor('citizen')
      .input(z.object({ code: z.string().check(z.regex(/^\d{6}$/)) }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await confirmEmail(ctx, input.code)
        return done
      }),

    forgetEmail: procedureFor('citizen').output(Done).mutation(async ({ ctx }) => {
      await saveSettings(ctx, { email: null, asked_email: null, email_code_hash: null, email_code_until: null })
      return done
    }),
  })
}
