import type { Locale, Text } from '@mc/i18n'
import type { Channel } from './notice-kinds.ts'

/** One notice on its way out. */
export type OutgoingNotice = {
  /** The same each time it is handed over: the other side drops what it has already. */
  reference: string
  recipient: string
  locale: Locale
  title: Text
  text: Text
  /** A page of the portal, for messages that may have a link; null for none. */
  href: string | null
}

/** `refused`: it will never be taken, such as a number that does not exist. */
export type HandedOver = 'taken' | 'refused'

/**
 * Hands notices to the party that brings them.
 * @throws Error when the party does not answer: it is tried again later
 */
export type NoticeParty = (notice: OutgoingNotice) => Promise<HandedOver>
export type NoticeParties = Partial<Record<Channel, NoticeParty>>

/** How long a party may take for one notice. */
export const PARTY_TIMEOUT_MS = 5_000

/** Letters of a text message: three of its parts with Vietnamese letters. */
const SMS_MAX = 201

/** The words of a text message: never a link, cut at a whole word. */
export function shortWords({ title, text, locale }: Pick<OutgoingNotice, 'title' | 'text' | 'locale'>): string {
  const whole = [title[locale], text[locale]].filter(Boolean).join('. ')
  const where = locale === 'vi' ? ' Xem tại Cổng dịch vụ Một Cửa.' : ' See the Một Cửa portal.'
  const room = SMS_MAX - where.length
  const words = whole.length <= room ? whole : `${whole.slice(0, room - 1).replace(/\s+\S*$/, '')}…`
  return `${/[.…!?]$/.test(words) ? words : `${words}.`}${where}`
}
