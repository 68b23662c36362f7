import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import type { Tone } from '../tag/tag.tsx'
import styles from './key-figures.module.css'

export interface KeyFigure {
  /** What is counted: "Hồ sơ quá hạn". */
  label: string
  /** The number as people read it, with its unit: "1.204", "92,5 %", "3,2 tỷ ₫". */
  value: string
  /** Beside or under it: how it changed and since when, or what it is out of. Words, not only an arrow. */
  note?: ReactNode
  /** Colours the note by what it means. @default 'neutral' */
  tone?: Tone
  /** Where its parts are. */
  href?: string
}

/** A few numbers that answer "how do we stand", each leading to what it is made of. */
export function KeyFigures({ items, label }: { items: readonly KeyFigure[]; label?: string }) {
  return (
    <dl className={styles['figures']} aria-label={label}>
      {items.map((item) => (
        <div key={item.label} className={classNames(styles['figure'], item.href && styles['leads'])}>
          <dt className={styles['label']}>
            {item.href ? (
              <a className={styles['link']} href={item.href}>
                {item.label}
              </a>
            ) : (
              item.label
            )}
          </dt>
          <dd className={styles['value']}>{item.value}</dd>
          {item.note && <dd className={classNames(styles['note'], styles[item.tone ?? 'neutral'])}>{item.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
