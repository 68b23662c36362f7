import { useMessages } from '@mc/i18n/react'
import { Button } from '../button/button.tsx'
import { classNames } from '../class-names/class-names.ts'
import { Empty, Failed, Loading } from '../states/states.tsx'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { notificationMessages } from './notification-panel.messages.ts'
import styles from './notification-panel.module.css'

/** One notice of the state to a person. */
export interface Notice {
  id: string
  title: string
  text?: string
  /** When it came, as people read it: "hôm nay, 08:30". */
  when: string
  /** Where it leads: the dossier, the bill. */
  href?: string
  isRead: boolean
  /** Asks something of the person, and is due. */
  isUrgent?: boolean
}

export interface NotificationPanelProps {
  /** Newest first; null while they are on their way. */
  notices: readonly Notice[] | null
  /** They did not come. */
  isFailed?: boolean
  onRetry?: () => void
  onRead: (id: string) => void
  onReadAll: () => void
}

/** What the state has told a person: unread ones first to the eye, each leading to what it is about. In a `Drawer` or on a page. */
export function NotificationPanel({ notices, isFailed, onRetry, onRead, onReadAll }: NotificationPanelProps) {
  const t = useMessages(notificationMessages)
  if (isFailed) return <Failed onRetry={onRetry} />
  if (notices === null) return <Loading />
  if (notices.length === 0) return <Empty title={t('none')} hint={t('noneHint')} icon="bell" />
  const unread = notices.filter(({ isRead }) => !isRead).length
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <p role="status">{unread > 0 ? t('unread', { n: unread }) : t('allRead')}</p>
        {unread > 0 && (
          <Button size="small" kind="quiet" onPress={onReadAll}>
            {t('readAll')}
          </Button>
        )}
      </div>
      <ul className={styles['list']}>
        {notices.map((notice) => (
          <Item key={notice.id} notice={notice} onRead={() => onRead(notice.id)} />
        ))}
      </ul>
    </div>
  )
}

function Item({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const t = useMessages(notificationMessages)
  return (
    <li className={classNames(styles['item'], !notice.isRead && styles['unread'], notice.isUrgent && styles['urgent'])}>
      <p className={styles['title']}>
        {!notice.isRead && <VisuallyHidden>{t('new')}: </VisuallyHidden>}
        {notice.href ? (
          <a href={notice.href} onClick={notice.isRead ? undefined : onRead}>
            {notice.title}
          </a>
        ) : (
          notice.title
        )}
      </p>
      {notice.text && <p>{notice.text}</p>}
      <p className={styles['when']}>
        {notice.when}
        {!notice.isRead && (
          <Button size="small" kind="quiet" onPress={onRead} label={`${t('read')}: ${notice.title}`}>
            {t('read')}
          </Button>
        )}
      </p>
    </li>
  )
}
