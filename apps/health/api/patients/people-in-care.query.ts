import { isAdult } from '@mc/identity'
import type { Ports, Viewer } from '@mc/server-kit'
import type { Person } from './person-of.query.ts'

/** For whom the viewer may act: oneself first, then one's children, eldest first. */
export async function peopleInCare(ctx: { viewer: Viewer; ports: Ports; clock: { today(): string } }): Promise<Person[]> {
  const { personId, name, birthDate } = ctx.viewer
  const children = await ctx.ports.people.childrenOf(personId)
  return [
    { citizenId: personId, name, birthDate },
    ...children
      .filter((child) => !isAdult(child.birthDate, ctx.clock.today()))
      .sort((one, other) => one.birthDate.localeCompare(other.birthDate))
      .map((child) => ({ citizenId: child.citizenId, name: child.name, birthDate: child.birthDate })),
  ]
}
