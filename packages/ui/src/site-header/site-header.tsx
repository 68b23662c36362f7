import type { ReactNode } from 'react'
import { Emblem, type EmblemDrawing } from './emblem.tsx'
import styles from './site-header.module.css'

export interface SiteHeaderProps {
  /** The portal's name. */
  name: string
  /** Under the name: the province. */
  place?: string
  /** Where the name leads. @default '/' */
  href?: string
  /** The province's own mark. @default the portal's gate on a red seal */
  emblem?: EmblemDrawing | undefined
  /** Language, display, account, sign-in: what stands at the end of the bar. */
  actions?: ReactNode
  /** A line above all, such as "a demonstration". */
  notice?: ReactNode
}

/** The band at the top of every page. */
export function SiteHeader({ name, place, href = '/', emblem, actions, notice }: SiteHeaderProps) {
  return (
    <header className={styles['header']}>
      {notice && (
        <div className={styles['notice']}>
          <div className={styles['noticeWords']}>{notice}</div>
        </div>
      )}
      <div className={styles['bar']}>
        <a href={href} className={styles['brand']}>
          <Emblem drawing={emblem} />
          <span className={styles['names']}>
            <span className={styles['name']}>{name}</span>
            {place && <span className={styles['place']}>{place}</span>}
          </span>
        </a>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </header>
  )
}
