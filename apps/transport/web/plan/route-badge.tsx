import type { RouteSign } from '../../model/plan/plan.ts'
import { signInk } from '../../model/plan/sign-ink.rule.ts'
import styles from './plan.module.css'

/** A route's number on its colour, as on the bus. */
export function RouteBadge({ route }: { route: Pick<RouteSign, 'shortName' | 'color'> }) {
  return (
    <span className={styles['badge']} style={{ backgroundColor: `#${route.color}`, color: signInk(route.color) }}>
      {route.shortName}
    </span>
  )
}
