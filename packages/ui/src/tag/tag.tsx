import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './tag.module.css'

/** What a state means for the person, never its colour alone: the word says it too. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info'

/** A state in a word or two: "Còn hạn", "Quá hạn". */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames(styles['tag'], styles[tone])}>{children}</span>
}
