import type { DossierDatabase } from '@mc/dossier-store'
import type { Viewer } from '@mc/server-kit'
import type { Selectable, Transaction } from 'kysely'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { isAt, myPlaces } from './my-places.ts'

/** Takes the lock of an open piece of work of the viewer's offices. @throws NotYourWork */
export async function lockWorkOfMine(trx: Transaction<DossierDatabase>, { taskId, viewer }: { taskId: string; viewer: Viewer }): Promise<Selectable<DossierDatabase['dossier.tasks']>> {
  const row = await trx.selectFrom('dossier.tasks').selectAll().where('id', '=', taskId).where('done_at', 'is', null).forUpdate().executeTakeFirst()
  if (!row || !isAt(myPlaces(viewer), row)) throw new NotYourWork()
  return row
}
