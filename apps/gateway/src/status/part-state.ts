import type { PartState } from '@mc/module-kit'

/** Tries of a part in the last minutes: how many, how many failed, how many took too long. */
export type Use = { tries: number; failed: number; slow: number }

/** Fewer tries say nothing: one person's bad connection is not an outage. */
const TRIES_MIN = 5
/** From these shares on, most people would call it down, or slow. */
const DOWN_SHARE = 0.5
const SLOW_SHARE = 0.1

/**
 * How a part does by what people met: down when half of the tries failed, slow when a tenth failed or took too long.
 * @example stateOf({ tries: 10, failed: 6, slow: 0 }) → 'down'
 */
export function stateOf({ tries, failed, slow }: Use): PartState {
  if (tries < TRIES_MIN) return 'unknown'
  if (failed >= tries * DOWN_SHARE) return 'down'
  return failed + slow >= tries * SLOW_SHARE ? 'slow' : 'up'
}

const ORDER: readonly PartState[] = ['down', 'slow', 'up', 'unknown']

/** The worst of what several measures say; what knows nothing does not count. */
export function worstOf(states: readonly PartState[]): PartState {
  return ORDER.find((state) => states.includes(state)) ?? 'unknown'
}
