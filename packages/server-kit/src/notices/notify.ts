import type { Text } from '@mc/i18n'
import { sql, type QueryExecutorProvider } from 'kysely'
import { platformTables } from '../platform/platform-database.ts'
import type { NoticeKind } from './notice-kinds.ts'

/** What a person is told. */
export type NewNotice = {
  /** Whom: 12 digits. */
  citizenId: string
  kind: NoticeKind
  /** One sentence, at most 160 letters in each language: all that a short message may have room for. More is cut. */
  title: Text
  /** More, at most 600 letters; what is longer is cut. */
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

const TITLE_MAX = 160
const TEXT_MAX = 600
/** A link with all that is written together with it. */
const LINK = /\S*(?:https?:|www\.|:\/\/|\b[\w-]+\.(?:vn|com|net|org|info|top|xyz)\b)\S*/gi

/**
 * Tells a person something, in the transaction of what is told: when one is undone, so is the other. It stands in the portal
 * at once; a job sends it by the ways the person chose, each once.
 *
 * Messages of the portal have no link in their words, so that nobody learns to follow one (X13): where words that somebody
 * typed have one, `…` stands in its place. Refusing it here would lose the notice: the act behind it is done.
 * @param trx a transaction of the person's own, of an officer's duty, or of an event's handler
 */
export async function notify(trx: QueryExecutorProvider, notice: NewNotice): Promise<void> {
  const { title, text = { vi: '', en: '' } } = notice
  await platformTables(trx)
    .insertInto('platform.notices')
    .values({
      citizen_id: notice.citizenId,
      kind: notice.kind,
      title_vi: wordsOf(title.vi, TITLE_MAX),
      title_en: wordsOf(title.en, TITLE_MAX),
      text_vi: wordsOf(text.vi, TEXT_MAX),
      text_en: wordsOf(text.en, TEXT_MAX),
      href: notice.href ?? null,
      is_urgent: notice.isUrgent ?? false,
      once_key: notice.onceKey ?? null,
      ...(notice.isOwnAct && { read_at: sql<Date>`platform.clock_now()` }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function wordsOf(text: string, lengthMax: number): string {
  const letters = [...text.replace(LINK, '…')]
  return letters.length <= lengthMax ? letters.join('') : `${letters.slice(0, lengthMax - 1).join('')}…`
}
