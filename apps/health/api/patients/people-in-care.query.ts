import { ageOn } from '@mc/identity'
import type { Ports, Viewer } from '@mc/server-kit'
import type { Person } from './person-of.query.ts'

/** Until this birthday parents act for a child. @source Civil Code 91/2015/QH13, art. 20–21 */
const ADULT_AGE = 18

/** For whom the viewer may act: oneself first, then one's children, eldest first. */
export async function peopleInCare(ctx: { viewer: Viewer; ports: Ports; clock: { today(): string } }): Promise<Person[]> {
  const { personId, name, birthDate } = ctx.viewer
  const children = await ctx.ports.people.childrenOf(personId)
  return [
    { citizenId: personId, name, birthDate },
    ...children
      .filter((child) => ageOn(child.birthDate, ctx.clock.today()) < ADULT_AGE)
      .sort((one, other) => one.birthDate.localeCompare(other.birthDate))
      .map((child) => ({ citizenId: child.citizenId, name: child.name, birthDate: child.birthDate })),
  ]
}
