import { ageOn } from '@mc/identity'
import { NotYourRecord, type PersonDoor } from '@mc/server-kit'
import type { PaymentsDatabase } from '../database.ts'
import type { SignedInContext } from '../kit.ts'

/** Somebody whose bills the viewer sees, with the door to their rows. */
export type PayablePerson = { citizenId: string; name: string; isMe: boolean; door: PersonDoor<PaymentsDatabase> }

/** From this birthday a household's bills are a member's business. @source Civil Code 91/2015/QH13, art. 20 */
const ADULT_AGE = 18

/**
 * The viewer, then the children they act for, then the other grown-ups of the household, of whose bills only the
 * household's own (electricity, water) are behind their door. A member under 18 sees their own bills only.
 */
export async function peopleIPayFor(ctx: SignedInContext): Promise<PayablePerson[]> {
  const { personId, name, birthDate } = ctx.viewer
  const [children, household] = await Promise.all([ctx.ports.people.childrenOf(personId), ctx.ports.people.household(personId)])
  const isAdult = (born: string) => ageOn(born, ctx.clock.today()) >= ADULT_AGE
  const members = isAdult(birthDate) ? household.filter((one) => one.citizenId !== personId && isAdult(one.birthDate)) : []
  const inCare = [{ citizenId: personId, name, isMe: true }, ...children.map((child) => ({ citizenId: child.citizenId, name: child.name, isMe: false }))]
  const opened = await Promise.all(inCare.map(async (person) => ({ ...person, door: await doorOf(ctx, person.citizenId) })))
  const own = opened.filter((person): person is PayablePerson => person.door !== null)
  const others = members.filter((member) => !own.some((person) => person.citizenId === member.citizenId))
  const shared = await Promise.all(others.map(async (member) => ({ citizenId: member.citizenId, name: member.name, isMe: false, door: await ctx.forHousehold(member.citizenId) })))
  return [...own, ...shared]
}

/** Grown-up children have their own bills. */
async function doorOf(ctx: SignedInContext, citizenId: string): Promise<PersonDoor<PaymentsDatabase> | null> {
  return ctx.forPerson(citizenId).catch((error: unknown) => {
    if (error instanceof NotYourRecord) return null
    throw error
  })
}
