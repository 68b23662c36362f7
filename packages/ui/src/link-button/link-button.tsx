import type { ReactNode } from 'react'
import type { ButtonKind } from '../button/button.tsx'
import styles from '../button/button.module.css'
import { classNames } from '../class-names/class-names.ts'

export interface LinkButtonProps {
  href: string
  children: ReactNode
  /** @default 'secondary' */
  kind?: ButtonKind
  size?: 'small' | 'medium' | 'large'
  isWide?: boolean
  /** A name for screen readers that contains the visible text. */
  label?: string
  /** The browser saves what it finds under this name instead of going there. */
  download?: string | boolean
  target?: string
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({
  href,
  children,
  kind = 'secondary',
  size = 'medium',
  isWide,
  label,
  download,
  target,
}: LinkButtonProps) {
  return (
    <a
      href={href}
      aria-label={label}
      download={download}
      target={target}
      rel={target === '_blank' ? 'noopener' : undefined}
      className={classNames(styles['button'], styles[kind], styles[size], isWide && styles['wide'])}
    >
      {children}
    </a>
  )
}
