import * as z from 'zod/mini'
import { PARTS_MAX } from './put-part.ts'

/** A file that has arrived in parts. */
export const FileInput = z.object({
  uploadId: z.uuid(),
  parts: z.int().check(z.minimum(1), z.maximum(PARTS_MAX)),
  fileName: z.string().check(z.maxLength(1_000)),
  /** The document's paper, a question answered with a file, or `other`. */
  paper: z.string().check(z.minLength(1), z.maxLength(60)),
})
