import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './grid.module.css'

/**
 * As many columns as fit.
 * @param min the least width of one, 8 to 32 rem in even steps (others are rounded). It chooses a class, because the
 *   portal's policy lets no style attribute into its HTML. @default '16rem'
 */
export function Grid({ min = '16rem', children }: { min?: `${number}rem`; children: ReactNode }) {
  const step = Math.min(32, Math.max(8, 2 * Math.round(Number.parseInt(min, 10) / 2)))
  return <div className={classNames(styles['grid'], styles[`min${step}`])}>{children}</div>
}
