import type { Kysely } from 'kysely'
import type { Notice } from '../../model/notices/notice.ts'
import type { SampleDatabase } from '../database.ts'

/** Notices on the front page: older ones are history. */
const NOTICES_MAX = 20

/** The latest notices, newest first. */
export async function findNotices(db: Kysely<SampleDatabase>): Promise<Notice[]> {
  const rows = await db.selectFrom('sample.notices').selectAll().orderBy('published_on', 'desc').orderBy('id').limit(NOTICES_MAX).execute()
  return rows.map((row) => ({
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    body: { vi: row.body_vi, en: row.body_en },
    publishedOn: row.published_on,
  }))
}
