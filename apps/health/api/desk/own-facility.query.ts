import type { Role, Viewer } from '@mc/server-kit'
import { NotYourFacility } from '../../model/desk/not-your-facility.error.ts'
import { facilityCodeOfOffice } from '../../model/facilities/station-code.ts'

/** Duties that open the desk. */
const DESK: readonly Role[] = ['clinic.reception', 'clinic.doctor']

/** The facilities for which a viewer holds a duty of the desk, in the order they were given. */
export function facilityCodesOf(viewer: Viewer): string[] {
  const offices = viewer.organisations.filter((held) => DESK.includes(held.role))
  return [...new Set(offices.map((held) => facilityCodeOfOffice(held.organisationCode)).filter((code) => code !== null))]
}

/**
 * The facility an officer works at now: the one asked for, else their first.
 * @throws NotYourFacility when the viewer holds no duty there
 */
export function ownFacility(viewer: Viewer, asked?: string): string {
  const codes = facilityCodesOf(viewer)
  const code = asked ?? codes[0]
  if (code === undefined || !codes.includes(code)) throw new NotYourFacility()
  return code
}
