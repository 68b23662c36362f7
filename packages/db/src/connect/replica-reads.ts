import pg from 'pg'

/** A replica that is further behind is left alone. */
const LAG_MAX_SECONDS = 5
/** How long what was seen of the replica is believed. */
const LOOK_EVERY_MS = 1_000

/** `cannot execute … in a read-only transaction`: the query writes after all. */
const READ_ONLY = '25006'
/** The replica had to choose between the query and what it replays. */
const CONFLICT = '40001'

/** Decides between replica and server for reads that may lag. */
export type ReplicaReads = {
  /** Runs a read at the replica when that keeps up, else at the server; what the replica cannot do is done by the server. */
  read<R>(at: (pool: pg.Pool) => Promise<R>): Promise<R>
}

/**
 * Looks at the replica when it is used, at most once a second. It keeps up when it has replayed all that the server had
 * written, or when the last change it replayed is not older than five seconds.
 */
export function replicaReads(server: pg.Pool, replica: pg.Pool): ReplicaReads {
  let keepsUp = false
  let looking: Promise<void> | null = null

  const look = () => {
    looking ??= lagSeconds(server, replica)
      .then(
        (lag) => void (keepsUp = lag !== null && lag <= LAG_MAX_SECONDS),
        () => void (keepsUp = false),
      )
      .finally(() => setTimeout(() => (looking = null), LOOK_EVERY_MS).unref())
  }

  return {
    async read(at) {
      look()
      if (!keepsUp) return at(server)
      try {
        return await at(replica)
      } catch (error) {
        if (!isOfReplica(error)) throw error
        if (!isRefusal(error)) keepsUp = false
        return at(server)
      }
    },
  }
}

/** @returns null when it cannot be said */
async function lagSeconds(server: pg.Pool, replica: pg.Pool): Promise<number | null> {
  const { rows: written } = await server.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')
  const { rows } = await replica.query<{ lag: number | null }>(
    `select case when pg_last_wal_replay_lsn() >= $1::pg_lsn then 0
       else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())::float8 end as lag`,
    [written[0]?.lsn],
  )
  return rows[0]?.lag ?? null
}

/** Nothing was wrong with the query: the server can do it. */
function isOfReplica(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || isRefusal(error) || error.severity === 'FATAL' || error.severity === 'PANIC'
}

function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === READ_ONLY || error.code === CONFLICT)
}
