import type { Viewer } from '@mc/server-kit'
import { WORK_ROLES, type WorkRole } from '../../model/catalogue/agencies.ts'

/** An office in which the viewer has a duty at dossiers. */
export type Place = { office: string; role: WorkRole }

/** Where the viewer works: each office with each duty there. */
export function myPlaces({ organisations }: Viewer): Place[] {
  return organisations.flatMap(({ role, organisationCode }) => {
    const known = WORK_ROLES.find((one) => one === role)
    return known ? [{ office: organisationCode, role: known }] : []
  })
}

/** Whether a piece of work is of one of the places. */
export function isAt(places: readonly Place[], { office, role }: { office: string; role: string }): boolean {
  return places.some((place) => place.office === office && place.role === role)
}
