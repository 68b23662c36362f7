import { useMessages } from '@mc/i18n/react'
import { classNames } from '../class-names/class-names.ts'
import { Icon } from '../icon/icon.tsx'
import { navBarMessages } from './nav-bar.messages.ts'
import styles from './nav-bar.module.css'

export interface NavItem {
  href: string
  label: string
  /** A name of `@mc/ui/icon`. */
  icon: string
  isCurrent?: boolean
}

export interface NavBarProps {
  /** Up to six stand in a phone's bar; more scroll sideways in it. */
  items: readonly NavItem[]
  label?: string
}

/** The portal's parts: a bar at the bottom of a phone, under the header on a wide screen. */
export function NavBar({ items, label }: NavBarProps) {
  const t = useMessages(navBarMessages)
  return (
    <nav aria-label={label ?? t('mainNav')} className={styles['nav']}>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.href} className={styles['item']}>
            <a
              href={item.href}
              aria-current={item.isCurrent ? 'page' : undefined}
              className={classNames(styles['link'], item.isCurrent && styles['current'])}
            >
              <Icon name={item.icon} />
              <span className={styles['words']}>{item.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
