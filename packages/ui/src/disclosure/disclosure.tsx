import type { ReactNode } from 'react'
import { Glyph } from '../icon/glyph.tsx'
import { chevronDown } from '../icon/shapes.ts'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  /** What is inside, in words that say whether to open it. */
  title: string
  /** A quieter line under the title, in sight also while it is closed. */
  hint?: string
  children: ReactNode
  /** Open at first. */
  isOpen?: boolean
  /** Of those with the same name in the page only one is open. */
  group?: string
}

/** Something most people need not read, one press away. The browser's own details: found by its search in the page, open without a script. */
export function Disclosure({ title, hint, children, isOpen, group }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={isOpen} name={group}>
      <summary className={styles['summary']}>
        <span className={styles['mark']}>
          <Glyph shape={chevronDown} size="small" />
        </span>
        <span>
          <span className={styles['title']}>{title}</span>
          {hint && <span className={styles['hint']}>{hint}</span>}
        </span>
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  )
}

/** Several disclosures as one list, such as questions people ask. */
export function Accordion({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div role="group" aria-label={label} className={styles['accordion']}>
      {children}
    </div>
  )
}
