import { useMessages } from '@mc/i18n/react'
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import { Icon } from '../icon/icon.tsx'
import * as shapes from '../icon/shapes.ts'
import { Tag } from '../tag/tag.tsx'
import { homeCardMessages } from './home-card.messages.ts'
import styles from './home-card.module.css'

export interface HomeCardProps {
  /** A name of `@mc/ui/icon`. */
  icon: string
  title: string
  href: string
  /** How pressing it is: order and look on the home page follow it. @default 'calm' */
  tone?: 'calm' | 'soon' | 'urgent'
  detail?: ReactNode
  /** What to do about it, as the words of the link: "Thanh toán". */
  action?: string
}

/** What a module puts on the home page: one thing that needs the person, and what to do about it. */
export function HomeCard({ icon, title, href, tone = 'calm', detail, action }: HomeCardProps) {
  const t = useMessages(homeCardMessages)
  const titleId = useId()
  return (
    <article className={classNames(styles['card'], styles[tone])} aria-labelledby={titleId}>
      <span className={styles['icon']}>
        <Icon name={icon} />
      </span>
      <div className={styles['words']}>
        {tone !== 'calm' && <Tag tone={tone === 'urgent' ? 'bad' : 'warning'}>{t(tone)}</Tag>}
        <h3 className={styles['title']} id={titleId}>
          {action ? title : <CardLink href={href}>{title}</CardLink>}
        </h3>
        {detail && <div className={styles['detail']}>{detail}</div>}
        {action && (
          <p className={styles['action']}>
            <CardLink href={href} label={`${action}: ${title}`}>
              {action}
              <Glyph shape={shapes.arrowRight} size="small" />
            </CardLink>
          </p>
        )}
      </div>
    </article>
  )
}

function CardLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  return (
    <a className={styles['link']} href={href} aria-label={label}>
      {children}
    </a>
  )
}
