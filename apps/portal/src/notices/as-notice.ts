import type { Format, Locale } from '@mc/i18n'
import type { Notice } from '@mc/ui/notification-panel'
import type { portalApi } from '../account/portal-client.ts'

export type TopNotice = Awaited<ReturnType<typeof portalApi.notices.list.query>>['notices'][number]

/** A notice as the panel shows it, in the reader's language. */
export function asNotice(notice: TopNotice, { locale, format }: { locale: Locale; format: Format }): Notice {
  const text = notice.text[locale]
  return {
    id: notice.id,
    title: notice.title[locale],
    ...(text && { text }),
    when: format.dateTime(notice.at),
    ...(notice.href !== null && { href: notice.href }),
    isRead: notice.isRead,
    isUrgent: notice.isUrgent && !notice.isRead,
  }
}
