import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import type { Tone } from '../tag/tag.tsx'
import styles from './banner.module.css'

export interface BannerProps {
  /** @default 'info' */
  tone?: Tone
  title?: string
  children?: ReactNode
  /** A button or link under the text: what to do. */
  action?: ReactNode
  /** Said at once by a screen reader when it appears: for what just happened. */
  isLive?: boolean
}

const SHAPES = {
  neutral: shapes.info,
  info: shapes.info,
  good: shapes.checkCircle,
  warning: shapes.warning,
  bad: shapes.warning,
} as const

/** A message in the page: what happened, and what to do. */
export function Banner({ tone = 'info', title, children, action, isLive }: BannerProps) {
  return (
    <div className={classNames(styles['banner'], styles[tone])} role={isLive ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <span className={styles['icon']}>
        <Glyph shape={SHAPES[tone]} />
      </span>
      <div className={styles['words']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  )
}
