import { DossierMissing, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import type { FilesPort } from '@mc/server-kit'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod/mini'
import { FORM_NAMES } from '../../model/documents/document-words.ts'
import { PART_BYTES_MAX } from '../../model/dossiers/paper.ts'
import { documentFileName } from '../../model/verify/document-file-name.ts'
import type { FilePart } from '../dossiers/read-paper.ts'
import { drawForm } from './draw-form.ts'

/** Which part of a document is wanted. */
export const DocumentInput = z.object({ dossierId: z.uuid(), documentId: z.uuid(), part: z.int().check(z.minimum(0), z.maximum(63)) })

/**
 * A part of a document of a dossier: the signed file of a result, or a form drawn from what was written down. The door decides
 * whose dossiers are seen.
 * @throws DossierMissing when there is none
 */
export async function readDocumentPart(db: Kysely<DossierDatabase>, files: FilesPort, { row, documentId, part }: { row: Selectable<DossiersTable>; documentId: string; part: number }): Promise<z.input<typeof FilePart>> {
  const document = await db.selectFrom('dossier.documents').selectAll().where('id', '=', documentId).where('dossier_id', '=', row.id).executeTakeFirst()
  if (!document) throw new DossierMissing()
  const bytes = document.blob_hash === null ? await drawForm(db, { document, row }) : await files.get(document.blob_hash)
  if (bytes === null) throw new DossierMissing()
  const from = part * PART_BYTES_MAX
  return {
    fileName: documentFileName(FORM_NAMES[document.form], row.code),
    mediaType: 'application/pdf',
    bytes: bytes.length,
    base64: Buffer.from(bytes.subarray(from, from + PART_BYTES_MAX)).toString('base64'),
    isLast: from + PART_BYTES_MAX >= bytes.length,
  }
}
