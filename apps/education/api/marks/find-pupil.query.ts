import type { Kysely } from 'kysely'
import type { EducationDatabase } from '../database.ts'

/** A pupil as the school has them. */
export type PupilRow = { citizen_id: string; student_code: string; full_name: string; birth_date: string }

/**
 * The pupil's own row; null when the person is in no school's register.
 * @param db scoped to the pupil
 */
export async function findPupil(db: Kysely<EducationDatabase>, citizenId: string): Promise<PupilRow | null> {
  const row = await db
    .selectFrom('education.pupils')
    .select(['citizen_id', 'student_code', 'full_name', 'birth_date'])
    .where('citizen_id', '=', citizenId)
    .executeTakeFirst()
  return row ?? null
}
