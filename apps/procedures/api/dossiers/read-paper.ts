import { DossierMissing, type DossierDatabase } from '@mc/dossier-store'
import type { FilesPort } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { PART_BYTES_MAX } from '../../model/dossiers/paper.ts'

/** Which part of a file is wanted. */
export const ReadInput = z.object({ dossierId: z.uuid(), paperId: z.uuid(), part: z.int().check(z.minimum(0), z.maximum(63)) })

/** A part of a file: base64 of at most 512 KiB. */
export const FilePart = z.object({ fileName: z.string(), mediaType: z.string(), bytes: z.int(), base64: z.string(), isLast: z.boolean() })

/**
 * A part of a file of a dossier. The door decides whose files are seen.
 * @throws DossierMissing when there is none
 */
export async function readPaperPart(db: Kysely<DossierDatabase>, files: FilesPort, { dossierId, paperId, part }: z.output<typeof ReadInput>): Promise<z.input<typeof FilePart>> {
  const row = await db.selectFrom('dossier.papers').selectAll().where('id', '=', paperId).where('dossier_id', '=', dossierId).executeTakeFirst()
  const bytes = row ? await files.get(row.blob_hash) : null
  if (!row || bytes === null) throw new DossierMissing()
  const from = part * PART_BYTES_MAX
  return {
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: bytes.length,
    base64: bytes.subarray(from, from + PART_BYTES_MAX).toString('base64'),
    isLast: from + PART_BYTES_MAX >= bytes.length,
  }
}
