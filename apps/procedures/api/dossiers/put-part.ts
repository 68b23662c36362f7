import type { DossierDatabase } from '@mc/dossier-store'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { FILE_BYTES_MAX, PART_BYTES_MAX } from '../../model/dossiers/paper.ts'
import { TooManyFiles } from '../../model/dossiers/too-many-files.error.ts'

/** Parts of the largest file. */
export const PARTS_MAX = Math.ceil(FILE_BYTES_MAX / PART_BYTES_MAX)

/** Files that one person may have on their way at a time. */
const BYTES_ON_THEIR_WAY_MAX = 6 * FILE_BYTES_MAX

/** A part of a file: base64 of at most 512 KiB. */
export const PartInput = z.object({
  uploadId: z.uuid(),
  part: z.int().check(z.minimum(0), z.maximum(PARTS_MAX - 1)),
  base64: z.string().check(z.minLength(4), z.maxLength(Math.ceil(PART_BYTES_MAX / 3) * 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
})

/**
 * Keeps a part of a file. The same part again takes the place of the first.
 * @throws TooManyFiles when more is on its way than one person may send
 */
export async function putPartOf(trx: Transaction<DossierDatabase>, { uploadId, part, base64 }: z.output<typeof PartInput>, of: { personId: string; now: Date }): Promise<void> {
  const bytes = Buffer.from(base64, 'base64')
  const { size } = await trx
    .selectFrom('dossier.upload_parts')
    .select((row) => row.fn.coalesce(row.fn.sum<number>(row.fn('octet_length', ['bytes'])), row.lit(0)).as('size'))
    .where('uploaded_by', '=', of.personId)
    .executeTakeFirstOrThrow()
  if (Number(size) + bytes.length > BYTES_ON_THEIR_WAY_MAX) throw new TooManyFiles()
  await trx
    .insertInto('dossier.upload_parts')
    .values({ upload_id: uploadId, part, uploaded_by: of.personId, bytes, at: of.now })
    .onConflict((conflict) => conflict.columns(['upload_id', 'part']).doUpdateSet({ bytes, at: of.now }))
    .execute()
}
