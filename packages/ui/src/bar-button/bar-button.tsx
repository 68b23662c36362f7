import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './bar-button.module.css'

export interface BarButtonProps {
  /** Its words; on a phone they are for screen readers when there is an icon. */
  children: ReactNode
  icon?: string
  /** A link when given, else a button. */
  href?: string
  onPress?: () => void
  /** The one that stands out, such as sign-in. */
  isMain?: boolean
  /** Keeps the words in sight on a phone. */
  keepsWords?: boolean
  /** How many wait there, in sight beside the icon; none when 0. The words say it to screen readers. */
  count?: number
}

/** More is shown as “99+”: the band has no room. */
const COUNT_MAX = 99

/** A link or button in the band at the top. */
export function BarButton({ children, icon, href, onPress, isMain, keepsWords, count = 0 }: BarButtonProps) {
  const className = classNames(styles['button'], isMain && styles['main'])
  const content = (
    <>
      {icon && <Icon name={icon} size="small" />}
      {count > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {count > COUNT_MAX ? `${COUNT_MAX}+` : count}
        </span>
      )}
      <span className={icon && !keepsWords ? styles['words'] : undefined}>{children}</span>
    </>
  )
  return href ? (
    <a href={href} className={className}>
      {content}
    </a>
  ) : (
    <button type="button" className={className} onClick={onPress}>
      {content}
    </button>
  )
}
