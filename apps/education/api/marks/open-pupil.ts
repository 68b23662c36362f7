import type { PersonDoor, ProcedureContext, Viewer } from '@mc/server-kit'
import { NoPupil } from '../../model/marks/no-pupil.error.ts'
import { TooYoung } from '../../model/marks/too-young.error.ts'
import { mayOpenOwnRecord, OWN_ACCESS_AGE } from '../../model/school-year/own-access.rule.ts'
import type { EducationDatabase } from '../database.ts'
import { findPupil, type PupilRow } from './find-pupil.query.ts'

/**
 * Opens a pupil's record for a parent, a guardian, or the pupil from 14.
 * @throws NotYourRecord for anybody else
 * @throws TooYoung when the pupil is the viewer and not yet 14
 * @throws NoPupil when the person is in no school's register
 */
export async function openPupil(
  ctx: Pick<ProcedureContext<EducationDatabase, Viewer>, 'forPerson' | 'viewer' | 'clock'>,
  citizenId: string,
): Promise<{ door: PersonDoor<EducationDatabase>; pupil: PupilRow }> {
  const door = await ctx.forPerson(citizenId)
  const pupil = await findPupil(door.db, citizenId)
  if (!pupil) throw new NoPupil()
  if (citizenId === ctx.viewer.personId && !mayOpenOwnRecord(pupil.birth_date, ctx.clock.today())) throw new TooYoung({ age: OWN_ACCESS_AGE })
  return { door, pupil }
}
