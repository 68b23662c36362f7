import { checkCodeOf, findSignedByCode, limitRate, type FilesPort, type SignedDocument } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import type { ProceduresDatabase } from '../database.ts'

/** Checks from one address in a minute: a counter with a queue needs few, a program that guesses many. */
const CHECKS_MAX = 60

type Asking = {
  callerKey: string
  ports: { files: FilesPort }
  /** A transaction at the first server: counting is a write. */
  writeOwn<T>(run: (trx: Transaction<ProceduresDatabase>) => Promise<T>): Promise<T>
}

/** Counts a check. @throws TooManyTries */
export function countCheck(ctx: Asking): Promise<void> {
  return ctx.writeOwn((trx) => limitRate(trx, { bucket: `procedures.verify:${ctx.callerKey}`, limit: CHECKS_MAX, windowSeconds: 60 }))
}

/**
 * The document with a code, and its file as it was given out; null when there is none.
 * @param typed as it is printed or typed
 * @throws TooManyTries
 */
export async function issuedFile(ctx: Asking, typed: string): Promise<{ kept: SignedDocument; pdf: Buffer } | null> {
  await countCheck(ctx)
  const code = checkCodeOf(typed)
  const kept = code && (await ctx.writeOwn((trx) => findSignedByCode(trx, code)))
  const pdf = kept ? await ctx.ports.files.get(kept.file_hash) : null
  return kept && pdf ? { kept, pdf } : null
}
