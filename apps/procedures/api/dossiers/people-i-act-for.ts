import { NotYourRecord, type PersonDoor } from '@mc/server-kit'
import type { ProceduresDatabase } from '../database.ts'
import type { SignedInContext } from '../kit.ts'

/** Somebody whose dossiers the viewer sees, with the door to their rows. */
export type ActedFor = { citizenId: string; name: string; isMe: boolean; door: PersonDoor<ProceduresDatabase> }

/** The viewer, then children under 18 and wards. */
export async function peopleIActFor(ctx: SignedInContext): Promise<ActedFor[]> {
  const { personId, name } = ctx.viewer
  const inCare = await ctx.ports.people.childrenOf(personId)
  const people = [{ citizenId: personId, name, isMe: true }, ...inCare.map((one) => ({ citizenId: one.citizenId, name: one.name, isMe: false }))]
  const opened = await Promise.all(people.map(async (person) => ({ ...person, door: await doorOf(ctx, person.citizenId) })))
  return opened.filter((person): person is ActedFor => person.door !== null)
}

/** Grown-up children have their own dossiers. */
async function doorOf(ctx: SignedInContext, citizenId: string): Promise<PersonDoor<ProceduresDatabase> | null> {
  return ctx.forPerson(citizenId).catch((error: unknown) => {
    if (error instanceof NotYourRecord) return null
    throw error
  })
}
