import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './section.module.css'

export interface SectionProps {
  title: string
  /** Level of the heading. @default 2 */
  level?: 2 | 3 | 4
  actions?: ReactNode
  /** A sentence under the heading. */
  lead?: ReactNode
  children?: ReactNode
  /** Anchor for links to this part. */
  id?: string
}

/** A part of a page with its heading. No landmark: a page of many parts would have too many of them; headings lead. */
export function Section({ title, level = 2, actions, lead, children, id }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section id={id} className={styles['section']}>
      <div className={styles['head']}>
        <Heading className={classNames(styles['title'], styles[`level${level}`])}>{title}</Heading>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {lead && <p className={styles['lead']}>{lead}</p>}
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
