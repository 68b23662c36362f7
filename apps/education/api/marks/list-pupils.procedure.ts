import { compareNames } from '@mc/names'
import type { ProcedureContext, Viewer } from '@mc/server-kit'
import * as z from 'zod/mini'
import { YearPlace } from '../../model/report/year-report.ts'
import { mayOpenOwnRecord } from '../../model/school-year/own-access.rule.ts'
import type { EducationDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { findPupil } from './find-pupil.query.ts'
import { findYears } from './find-years.query.ts'
import { childrenInCare } from './children-in-care.ts'

const Listed = z.object({
  citizenId: z.string(),
  name: z.string(),
  isViewer: z.boolean(),
  /** The newest school year; null when the register has none. */
  place: z.nullable(YearPlace),
})

/** Whose marks the viewer may see: their children under 18, and their own from 14 (E1). */
export const listPupils = procedureFor('citizen')
  .output(z.array(Listed))
  .query(async ({ ctx }) => {
    const children = await childrenInCare(ctx)
    const listed = await Promise.all([listOne(ctx, ctx.viewer.personId), ...children.map((child) => listOne(ctx, child.citizenId))])
    return listed.filter((one) => one !== null).sort((one, other) => Number(other.isViewer) - Number(one.isViewer) || compareNames(one.name, other.name))
  })

async function listOne(ctx: ProcedureContext<EducationDatabase, Viewer>, citizenId: string): Promise<z.infer<typeof Listed> | null> {
  const isViewer = citizenId === ctx.viewer.personId
  const { db } = await ctx.forPerson(citizenId)
  const pupil = await findPupil(db, citizenId)
  if (!pupil || (isViewer && !mayOpenOwnRecord(pupil.birth_date, ctx.clock.today()))) return null
  const [place] = await findYears(db, citizenId)
  return { citizenId, name: pupil.full_name, isViewer, place: place ?? null }
}
