import { createHash } from 'node:crypto'
import { sql, type QueryExecutorProvider } from 'kysely'
import { TooManyTries } from '../errors/too-many-tries.error.ts'

/** How often something may be tried. */
export type RateLimit = {
  /** What is counted: `education.lookup:<student code>`. Stored as a digest, so it may hold what identifies a person. */
  bucket: string
  /** Tries in a window. */
  limit: number
  windowSeconds: number
}

/**
 * Counts a try, in PostgreSQL so that all gateways count together, and refuses it when the window is full. Windows are
 * fixed: each begins at a multiple of its length.
 * @param db not the transaction whose failure is being counted: rolled back, the try would not count. Give `ctx.public`.
 * @throws TooManyTries with the seconds to wait
 */
export async function limitRate(db: QueryExecutorProvider, limit: RateLimit): Promise<void> {
  const bucket = createHash('sha256').update(limit.bucket).digest()
  const { rows } = await sql<{ tries: number; wait_seconds: number }>`
    insert into platform.rate_windows as seen (bucket, window_start, tries)
    values (${bucket}, to_timestamp(floor(extract(epoch from platform.clock_now()) / ${limit.windowSeconds}) * ${limit.windowSeconds}), 1)
    on conflict (bucket, window_start) do update set tries = seen.tries + 1
    returning tries, ceil(extract(epoch from window_start - platform.clock_now()) + ${limit.windowSeconds})::int as wait_seconds
  `.execute(db)
  const [window] = rows
  if (window && window.tries > limit.limit) throw new TooManyTries({ waitSeconds: Math.max(1, window.wait_seconds) })
}
