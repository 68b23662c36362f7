import { createHash } from 'node:crypto'

/** A canary: who gets it. */
export type CanaryRule = {
  version: string
  /** Hundredths of people, 0–100. */
  share: number
  /** Roles that always get it. */
  roles: readonly string[]
}

/** Who asks. */
export type Asker = {
  /** What stays the same for this person, or for this browser when signed out; null when it is not known yet. */
  seed: string | null
  roles: ReadonlySet<string>
}

/**
 * Whether somebody gets the canary: always by role, else by share. The same person gets the same answer as long as the
 * canary stands; raising the share takes nobody out. The version is in it, so that not always the same people go first.
 */
export function getsCanary(module: string, canary: CanaryRule, asker: Asker): boolean {
  if (canary.roles.some((role) => asker.roles.has(role))) return true
  return asker.seed !== null && placeOf(`${module}/${canary.version}/${asker.seed}`) < canary.share
}

/** A place in [0, 100) that is as good as random, and the same each time. */
function placeOf(text: string): number {
  return (createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32) * 100
}
