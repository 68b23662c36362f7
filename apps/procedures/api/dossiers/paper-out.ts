import type { DossierDatabase } from '@mc/dossier-store'
import type { Selectable } from 'kysely'
import type { DossierPaper } from '../../model/dossiers/paper.ts'

/** A file's row as pages see it. */
export function paperOut(row: Selectable<DossierDatabase['dossier.papers']>): DossierPaper {
  return { id: row.id, paper: row.paper, fileName: row.file_name, mediaType: row.media_type, bytes: row.bytes, origin: row.origin, addedAt: row.at.toISOString() }
}
