import { isAdult } from '@mc/identity'
import type { ProcedureContext, Viewer } from '@mc/server-kit'
import type { EducationDatabase } from '../database.ts'

/** The viewer's children under 18: those whose school record `ctx.forPerson` opens. */
export async function childrenInCare(
  ctx: Pick<ProcedureContext<EducationDatabase, Viewer>, 'ports' | 'viewer' | 'clock'>,
): Promise<{ citizenId: string; name: string }[]> {
  const children = await ctx.ports.people.childrenOf(ctx.viewer.personId)
  return children.filter((child) => !isAdult(child.birthDate, ctx.clock.today()))
}
