import type { Ports, Viewer } from '@mc/server-kit'
import { PatientUnknown } from '../../model/record/patient-unknown.error.ts'

/** Who a record is about. */
export type Person = { citizenId: string; name: string; birthDate: string }

/**
 * Name and birth date of a person whom the viewer was found to act for.
 * @throws PatientUnknown when the register has nobody with the number
 */
export async function personOf(ctx: { viewer: Viewer; ports: Ports }, citizenId: string): Promise<Person> {
  if (citizenId === ctx.viewer.personId) return { citizenId, name: ctx.viewer.name, birthDate: ctx.viewer.birthDate }
  const person = await ctx.ports.people.find(citizenId)
  if (!person) throw new PatientUnknown()
  return { citizenId, name: person.name, birthDate: person.birthDate }
}
