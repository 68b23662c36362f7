import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './stack.module.css'

export interface StackProps {
  /** Room between the parts: a step of the spacing scale, 1 (4 px) to 8 (72 px). @default 4 */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** In a line that wraps, instead of one below the other. */
  isRow?: boolean
  children: ReactNode
}

/** Parts below each other, or in a line, with even room between. */
export function Stack({ gap = 4, isRow, children }: StackProps) {
  return <div className={classNames(styles['stack'], isRow && styles['row'], styles[`gap${gap}`])}>{children}</div>
}
