declare module 'pg-copy-streams' {
  import type { Writable, WritableOptions } from 'node:stream'
  import type { Submittable } from 'pg'

  /** A query that is a stream: what is written to it goes into the table. */
  export function from(sql: string, options?: WritableOptions): Writable & Submittable & { rowCount: number }
}
