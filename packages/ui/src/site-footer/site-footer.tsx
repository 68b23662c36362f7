import type { ReactNode } from 'react'
import styles from './site-footer.module.css'

export interface SiteFooterProps {
  children?: ReactNode
  links?: readonly { href: string; label: string }[]
  /** Names the links for screen readers. */
  label?: string
}

/** The foot of every page. On a phone it keeps room for the bar at the bottom. */
export function SiteFooter({ children, links, label }: SiteFooterProps) {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        {links && links.length > 0 && (
          <nav aria-label={label}>
            <ul className={styles['links']}>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} className={styles['link']}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children && <div className={styles['words']}>{children}</div>}
      </div>
    </footer>
  )
}
