import { DossierMissing, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import type { Procedure } from '@mc/dossier'
import type { FilesPort } from '@mc/server-kit'
import type { Selectable, Transaction } from 'kysely'
import { fileKind, fileNameOf } from '../../model/dossiers/file-kind.ts'
import { FileIncomplete } from '../../model/dossiers/file-incomplete.error.ts'
import { FileTooLarge } from '../../model/dossiers/file-too-large.error.ts'
import { FileWrongType } from '../../model/dossiers/file-wrong-type.error.ts'
import { FILE_BYTES_MAX, FILES_MAX } from '../../model/dossiers/paper.ts'
import { TooManyFiles } from '../../model/dossiers/too-many-files.error.ts'

/** A file whose parts have come. */
export type ArrivedFile = { uploadId: string; parts: number; fileName: string; paper: string; origin: 'upload' | 'scan' }

type Keeping = { row: Selectable<DossiersTable>; procedure: Procedure; file: ArrivedFile; personId: string; files: FilesPort; now: Date }

/**
 * Puts an arrived file's parts together, looks at what it is, and keeps it with the dossier.
 * @throws FileIncomplete, FileTooLarge, FileWrongType, TooManyFiles; DossierMissing for a paper that the procedure has not
 */
export async function keepFile(trx: Transaction<DossierDatabase>, { row, procedure, file, personId, files, now }: Keeping): Promise<Selectable<DossierDatabase['dossier.papers']>> {
  if (file.paper !== 'other' && !isAsked(procedure, file.paper)) throw new DossierMissing()
  const there = await trx.selectFrom('dossier.papers').select('id').where('dossier_id', '=', row.id).execute()
  if (there.length >= FILES_MAX) throw new TooManyFiles()
  const bytes = await partsTogether(trx, file)
  const mediaType = fileKind(bytes)
  if (mediaType === null) throw new FileWrongType()
  // Put before the row is written: a row never names bytes that are not there.
  const blobHash = await files.put(bytes)
  await trx.deleteFrom('dossier.upload_parts').where('upload_id', '=', file.uploadId).execute()
  return trx
    .insertInto('dossier.papers')
    .values({
      dossier_id: row.id,
      citizen_id: row.citizen_id,
      paper: file.paper,
      file_name: fileNameOf(file.fileName),
      media_type: mediaType,
      bytes: bytes.length,
      blob_hash: blobHash,
      origin: file.origin,
      added_by: personId,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A paper of the document, or a question that is answered with a file. */
function isAsked({ papers, form }: Procedure, paper: string): boolean {
  return papers.some(({ id }) => id === paper) || form.pages.some(({ questions }) => questions.some(({ id, widget }) => id === paper && widget === 'file'))
}

async function partsTogether(trx: Transaction<DossierDatabase>, { uploadId, parts }: ArrivedFile): Promise<Buffer> {
  const rows = await trx.selectFrom('dossier.upload_parts').select(['part', 'bytes']).where('upload_id', '=', uploadId).orderBy('part').execute()
  if (rows.length !== parts || rows.some(({ part }, at) => part !== at)) throw new FileIncomplete()
  const bytes = Buffer.concat(rows.map((one) => one.bytes))
  if (bytes.length > FILE_BYTES_MAX) throw new FileTooLarge()
  return bytes
}
