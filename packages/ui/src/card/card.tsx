import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './card.module.css'

export interface CardProps {
  title?: string
  /** Makes the whole card lead there; the link's name is the title. */
  href?: string
  /** A `<Tag>` beside the title. */
  tag?: ReactNode
  footer?: ReactNode
  /** Level of the title's heading. @default 3 */
  level?: 2 | 3 | 4
  /** Name of an icon before the title. */
  icon?: string
  children?: ReactNode
}

/** One thing on its own ground: a bill, an appointment, a service. */
export function Card({ title, href, tag, footer, level = 3, icon, children }: CardProps) {
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <article className={classNames(styles['card'], href && styles['leads'])} aria-labelledby={title ? titleId : undefined}>
      {(title || tag) && (
        <div className={styles['head']}>
          {icon && (
            <span className={styles['icon']}>
              <Icon name={icon} />
            </span>
          )}
          {title && (
            <Heading id={titleId} className={styles['title']}>
              {href ? (
                <a href={href} className={styles['link']}>
                  {title}
                </a>
              ) : (
                title
              )}
            </Heading>
          )}
          {tag && <span className={styles['tag']}>{tag}</span>}
        </div>
      )}
      {children && <div className={styles['body']}>{children}</div>}
      {footer && <div className={styles['footer']}>{footer}</div>}
    </article>
  )
}
