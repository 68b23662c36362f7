import { NotYourRecord, type PersonDoor } from '@mc/server-kit'
import type { PaymentsDatabase } from '../database.ts'
import type { SignedInContext } from '../kit.ts'

/** Somebody whose bills the viewer sees, with the door to their rows. */
export type PayablePerson = { citizenId: string; name: string; isMe: boolean; door: PersonDoor<PaymentsDatabase> }

/**
 * The viewer, then the children they act for, then the other grown-ups of the household, of whose bills only the
 * household's own (electricity, water) are behind their door.
 */
export async function peopleIPayFor(ctx: SignedInContext): Promise<PayablePerson[]> {
  const { personId, name } = ctx.viewer
  const [children, household] = await Promise.all([ctx.ports.people.childrenOf(personId), ctx.household()])
  const inCare = [{ citizenId: personId, name, isMe: true }, ...children.map((child) => ({ citizenId: child.citizenId, name: child.name, isMe: false }))]
  const opened = await Promise.all(inCare.map(async (person) => ({ ...person, door: await doorOf(ctx, person.citizenId) })))
  const own = opened.filter((person): person is PayablePerson => person.door !== null)
  const others = household.filter(({ person }) => !own.some((one) => one.citizenId === person.citizenId))
  return [...own, ...others.map(({ person, door }) => ({ citizenId: person.citizenId, name: person.name, isMe: false, door }))]
}

/** Grown-up children have their own bills. */
async function doorOf(ctx: SignedInContext, citizenId: string): Promise<PersonDoor<PaymentsDatabase> | null> {
  return ctx.forPerson(citizenId).catch((error: unknown) => {
    if (error instanceof NotYourRecord) return null
    throw error
  })
}
