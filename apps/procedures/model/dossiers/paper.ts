import * as z from 'zod/mini'

/** Bytes of one file. */
export const FILE_BYTES_MAX = 10 * 1024 * 1024

/** Files of one dossier. */
export const FILES_MAX = 40

/** What may be handed in: scans and photos. The bytes themselves are looked at too, not the name alone. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const

/** Bytes of a file sent at a time: a call's body is at most 1 MB, and base64 makes four of three. */
export const PART_BYTES_MAX = 512 * 1024

/** A file of a dossier. `paper` is the document's paper, or `other`. */
export const DossierPaper = z.object({
  id: z.uuid(),
  paper: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  origin: z.enum(['upload', 'scan', 'register']),
  addedAt: z.iso.datetime(),
})
export type DossierPaper = z.output<typeof DossierPaper>
