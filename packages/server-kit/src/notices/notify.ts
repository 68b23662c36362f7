import type { Text } from '@mc/i18n'
import { sql, type QueryExecutorProvider } from 'kysely'
import { platformTables } from '../platform/platform-database.ts'
import type { NoticeKind } from './notice-kinds.ts'

/** What a person is told. */
export type NewNotice = {
  /** Whom: 12 digits. */
  citizenId: string
  kind: NoticeKind
  /** One sentence, at most 160 letters in each language: all that a short message may have room for. */
  title: Text
  /** More, at most 600 letters. */
  text?: Text
  /** The portal's page about it: `/health/appointments`. It is never put into a text message. */
  href?: string
  /** Asks something of the person, and soon. @default false */
  isUrgent?: boolean
  /** What the person has just done and seen done: kept among the notices, and not told as news. @default false */
  isOwnAct?: boolean
  /** Told once, however often this is called with the same key: `health.appointment:<id>:moved`. */
  onceKey?: string
}

const LINK = /https?:|www\.|:\/\/|\b[\w-]+\.(?:vn|com|net|org|info|top|xyz)\b/i

/**
 * Tells a person something, in the transaction of what is told: when one is undone, so is the other. It stands in the portal
 * at once; a job sends it by the ways the person chose, each once.
 * @param trx a transaction of the person's own, of an officer's duty, or of an event's handler
 * @throws RangeError for a link in the words: messages of the portal have none, so that nobody learns to follow one (X13)
 */
export async function notify(trx: QueryExecutorProvider, notice: NewNotice): Promise<void> {
  const { title, text = { vi: '', en: '' } } = notice
  for (const words of [title.vi, title.en, text.vi, text.en]) if (LINK.test(words)) throw new RangeError(`A notice has no link in its words: ${notice.kind}.`)
  await platformTables(trx)
    .insertInto('platform.notices')
    .values({
      citizen_id: notice.citizenId,
      kind: notice.kind,
      title_vi: title.vi,
      title_en: title.en,
      text_vi: text.vi,
      text_en: text.en,
      href: notice.href ?? null,
      is_urgent: notice.isUrgent ?? false,
      once_key: notice.onceKey ?? null,
      ...(notice.isOwnAct && { read_at: sql<Date>`platform.clock_now()` }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
