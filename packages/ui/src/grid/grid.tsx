import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './grid.module.css'

/** The least widths a column may have: classes, because the portal's policy lets no style attribute into its HTML. */
export type GridMin = '8rem' | '10rem' | '12rem' | '14rem' | '16rem' | '18rem' | '20rem' | '22rem' | '24rem' | '28rem' | '32rem'

/** As many columns as fit. `min` is the least width of one. @default '16rem' */
export function Grid({ min = '16rem', children }: { min?: GridMin; children: ReactNode }) {
  return <div className={classNames(styles['grid'], styles[`min${Number.parseInt(min, 10)}`])}>{children}</div>
}
