import { createHash } from 'node:crypto'
import { FileUnreadable, findSignedByHash } from '@mc/server-kit'
import * as z from 'zod/mini'
import { CHECKED_BYTES_MAX, VerifiedDocument } from '../../model/verify/verified-document.ts'
import { procedureFor } from '../kit.ts'
import { countCheck } from './issued-file.query.ts'
import { verifiedOf } from './verified-of.ts'

/** Letters that base64 makes of that many bytes. */
const BASE64_MAX = Math.ceil(CHECKED_BYTES_MAX / 3) * 4

/** Checks the signatures of any PDF, and says whether this portal gave it out. The file is kept nowhere. @throws FileUnreadable, TooManyTries */
export const checkFile = procedureFor('anyone')
  .input(z.object({ base64: z.string().check(z.maxLength(BASE64_MAX)) }))
  .output(VerifiedDocument)
  .mutation(async ({ ctx, input }) => {
    await countCheck(ctx)
    const pdf = Buffer.from(input.base64, 'base64')
    if (pdf.length === 0) throw new FileUnreadable()
    const reports = await ctx.ports.sign.checkDocument(pdf)
    const kept = await ctx.writeOwn((trx) => findSignedByHash(trx, createHash('sha384').update(pdf).digest('hex')))
    return verifiedOf(reports, { kept, bytes: pdf.length, now: ctx.clock.now() })
  })
