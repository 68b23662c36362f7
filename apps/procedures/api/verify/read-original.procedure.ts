import * as z from 'zod/mini'
import { documentFileName } from '../../model/verify/document-file-name.ts'
import { DocumentUnknown } from '../../model/verify/document-unknown.error.ts'
import { procedureFor } from '../kit.ts'
import { issuedFile } from './issued-file.query.ts'

/** The original of a document, for who has its code: to be compared with what they were shown. @throws DocumentUnknown, TooManyTries */
export const readOriginal = procedureFor('anyone')
  .input(z.object({ code: z.string().check(z.maxLength(60)) }))
  .output(z.object({ fileName: z.string(), base64: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const found = await issuedFile(ctx, input.code)
    if (!found) throw new DocumentUnknown()
    const { kept, pdf } = found
    return { fileName: documentFileName(kept.title, kept.number), base64: pdf.toString('base64') }
  })
