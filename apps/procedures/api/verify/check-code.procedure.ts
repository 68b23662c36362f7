import * as z from 'zod/mini'
import { VerifiedDocument } from '../../model/verify/verified-document.ts'
import { procedureFor } from '../kit.ts'
import { issuedFile } from './issued-file.query.ts'
import { verifiedOf } from './verified-of.ts'

/** What stands behind the code on a document, checked anew from its file. @throws DocumentUnknown, TooManyTries */
export const checkCode = procedureFor('anyone')
  .input(z.object({ code: z.string().check(z.maxLength(60)) }))
  .output(VerifiedDocument)
  .mutation(async ({ ctx, input }) => {
    const { kept, pdf } = await issuedFile(ctx, input.code)
    return verifiedOf(await ctx.ports.sign.checkDocument(pdf), { kept, bytes: pdf.length, now: ctx.clock.now() })
  })
