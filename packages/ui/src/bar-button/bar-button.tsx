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
}

/** A link or button in the band at the top. */
export function BarButton({ children, icon, href, onPress, isMain, keepsWords }: BarButtonProps) {
  const className = classNames(styles['button'], isMain && styles['main'])
  const content = (
    <>
      {icon && <Icon name={icon} size="small" />}
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
