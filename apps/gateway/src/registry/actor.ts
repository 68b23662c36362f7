import type { Viewer } from '@mc/server-kit'

/** Who changes the registry: a developer or administrator at the console, a team's deploy token, or the portal itself. */
export type Actor = {
  kind: 'person' | 'token' | 'system'
  /** Personal ID, id of the token, or name of the part of the system. */
  id: string
  name: string
}

/** The gateway itself: what it installs when it starts, and canaries it takes back. */
export const SYSTEM_ACTOR: Actor = { kind: 'system', id: 'gateway', name: 'Một Cửa' }

/** A person at the console. */
export function personAsActor(viewer: Viewer): Actor {
  return { kind: 'person', id: viewer.personId, name: viewer.name }
}
