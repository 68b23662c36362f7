/** What may stand beside the database server: requests go through these, everything else straight to the server. */
export type ServersBeside = {
  /**
   * Address of a pooler (PgBouncer in transaction mode), as the owner. Statements and transactions go through it; LISTEN,
   * session locks, migrations, seeds and the queue stay with the server itself. @default no pooler
   */
  pooled?: string
  /**
   * Whether the pooler keeps prepared statements apart (PgBouncer from 1.21 with `max_prepared_statements`). Without,
   * statements go through it unnamed. @default false
   */
  poolerPrepares?: boolean
  /** Address of a streaming replica, as the owner, perhaps through a pooler too: for `mayLag`. @default no replica */
  replica?: string
}

/** How a process is told of them. */
export type ServersBesideEnv = { DATABASE_POOLED_URL?: string | undefined; DATABASE_POOLER_PREPARES: boolean; DATABASE_REPLICA_URL?: string | undefined }

/** Reads a process's variables. */
export function serversBeside(env: ServersBesideEnv): ServersBeside {
  const { DATABASE_POOLED_URL: pooled, DATABASE_REPLICA_URL: replica, DATABASE_POOLER_PREPARES: poolerPrepares } = env
  return { ...(pooled && { pooled }), ...(replica && { replica }), poolerPrepares }
}
