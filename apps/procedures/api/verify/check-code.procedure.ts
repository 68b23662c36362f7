import * as z from 'zod/mini'
import { VerifiedDocument } from '../../model/verify/verified-document.ts'
import { procedureFor } from '../kit.ts'
import { issuedFile } from './issued-file.query.ts'
import { verifiedOf } from './verified-of.ts'

/** What stands behind the code on a document, checked anew from its file. @throws TooManyTries */
export const checkCode = procedureFor('anyone')
  .input(z.object({ code: z.string().check(z.maxLength(60)) }))
  .output(VerifiedDocument)
  .mutation(async ({ ctx, input }) => {
    const now = ctx.clock.now()
    const found = await issuedFile(ctx, input.code)
    if (!found) return { verdict: 'not-issued' as const, signatures: [], issued: null, checkedAt: now.toISOString() }
    return verifiedOf(await ctx.ports.sign.checkDocument(found.pdf), { kept: found.kept, bytes: found.pdf.length, now })
  })
