import { useMessages } from '@mc/i18n/react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { breadcrumbMessages } from './breadcrumb.messages.ts'
import styles from './breadcrumb.module.css'

export interface BreadcrumbProps {
  /** The pages above this one, from the highest down. */
  items: readonly { href: string; label: string }[]
  /** The page itself, where its title does not stand right under the way. */
  current?: string
}

/** The way down to a page. On a phone only the page right above it. */
export function Breadcrumb({ items, current }: BreadcrumbProps) {
  const t = useMessages(breadcrumbMessages)
  return (
    <nav className={styles['way']} aria-label={t('way')}>
      <ol className={styles['list']}>
        {items.map((item, index) => (
          <li key={item.href} className={classNames(styles['item'], index === items.length - 1 && styles['parent'])}>
            <span className={styles['back']}>
              <Glyph shape={shapes.arrowLeft} size="small" />
            </span>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
        {current && (
          <li className={styles['item']} aria-current="page">
            {current}
          </li>
        )}
      </ol>
    </nav>
  )
}
