import type { Actor } from '@mc/dossier-store'
import type { Viewer } from '@mc/server-kit'

/** The viewer as somebody who applies. */
export function applicant(viewer: Viewer): Actor {
  return { personId: viewer.personId, name: viewer.name, office: null, role: 'citizen' }
}

/** The viewer as an officer of an office. */
export function officer(viewer: Viewer, { office, role }: { office: string; role: string }): Actor {
  return { personId: viewer.personId, name: viewer.name, office, role }
}
