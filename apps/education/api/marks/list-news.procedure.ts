import type { ProcedureContext, Viewer } from '@mc/server-kit'
import * as z from 'zod/mini'
import { mayOpenOwnRecord } from '../../model/school-year/own-access.rule.ts'
import { Term } from '../../model/marks/mark.ts'
import type { EducationDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { childrenInCare } from './children-in-care.ts'
import { findPupil } from './find-pupil.query.ts'

/** How long published marks are news. */
const NEWS_DAYS = 7

/** Subjects told of one pupil: more is "and others". */
const NEWS_MAX = 20

const News = z.object({
  citizenId: z.string(),
  name: z.string(),
  isViewer: z.boolean(),
  /** ISO instant of the newest publication. */
  publishedAt: z.string(),
  subjects: z.array(z.object({ code: z.string(), term: Term })),
})

/** Marks published in the last week for the viewer's children, or for the viewer from 14: what the home page's card says. */
export const listNews = procedureFor('citizen')
  .output(z.array(News))
  .query(async ({ ctx }) => {
    const children = await childrenInCare(ctx)
    const people = [{ citizenId: ctx.viewer.personId, isViewer: true }, ...children.map(({ citizenId }) => ({ citizenId, isViewer: false }))]
    const news = await Promise.all(people.map((person) => newsOf(ctx, person)))
    return news.filter((one) => one !== null)
  })

async function newsOf(
  ctx: ProcedureContext<EducationDatabase, Viewer>,
  { citizenId, isViewer }: { citizenId: string; isViewer: boolean },
): Promise<z.infer<typeof News> | null> {
  const { db } = await ctx.forPerson(citizenId)
  const pupil = await findPupil(db, citizenId)
  if (!pupil || (isViewer && !mayOpenOwnRecord(pupil.birth_date, ctx.clock.today()))) return null
  const since = new Date(ctx.clock.now().getTime() - NEWS_DAYS * 86_400_000)
  const rows = await db
    .selectFrom('education.enrolments as enrolment')
    .innerJoin('education.publications as publication', 'publication.class_id', 'enrolment.class_id')
    .select(['publication.subject_code', 'publication.term', 'publication.published_at'])
    .where('enrolment.citizen_id', '=', citizenId)
    .where('publication.published_at', '>=', since)
    .orderBy('publication.published_at', 'desc')
    .limit(NEWS_MAX)
    .execute()
  const [newest] = rows
  if (!newest) return null
  const subjects = [...new Map(rows.map((row) => [`${row.subject_code} ${row.term}`, { code: row.subject_code, term: row.term }])).values()]
  return { citizenId, name: pupil.full_name, isViewer, publishedAt: newest.published_at.toISOString(), subjects }
}
