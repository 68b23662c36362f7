import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import pg from 'pg'
import type { Lead } from '../query/burst-query.ts'
import { sendBurst } from '../query/burst-query.ts'
import { scopeLead, type Scope } from '../query/scope.ts'
import { connectionOf, runCompiled } from './burst-connection.ts'
import { listenOn, type Listening } from './listen.ts'
import { replicaReads } from './replica-reads.ts'
import { roleUrl } from './role-url.ts'
import { kyselyOver, transactionOver } from './scoped-kysely.ts'
import type { ServersBeside } from './servers-beside.ts'
import { typeParsers } from './type-parsers.ts'

export type ConnectOptions = {
  /** Address of the database as its owner; the role takes the owner's place in it. */
  url: string
  /** Login role: `mc_health`. */
  role: string
  /** Most connections at once; 10 when left out. */
  max?: number
  /** How long a statement may run, in milliseconds; 30 s when left out. */
  statementTimeoutMs?: number
  /** A pooler and a replica, where there are any. */
  beside?: ServersBeside
}

/** A pool of one login role's connections. It outlives a restart of the server: the next query connects anew. */
export type Db<DB> = {
  /** Each statement runs for `scope`, in one round trip and one implicit transaction. */
  as(scope: Scope): Kysely<DB>
  /**
   * For reads that may be some seconds old: from the replica where there is one that keeps up, else as `as`. Never for
   * what the same person has just written.
   */
  mayLag(scope: Scope): Kysely<DB>
  /**
   * Several statements in one transaction, for `scope`. Run again (at most 3 times) after a serialisation failure or a
   * deadlock: so what `work` does outside the database must bear repeating.
   */
  transaction<T>(scope: Scope, work: (trx: Transaction<DB>) => Promise<T>): Promise<T>
  /** Calls back at each NOTIFY on the channel, also after the server was restarted; notifications meanwhile are lost. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<Listening>
  /** The pool itself, for what a query builder cannot do (COPY); it knows no scope. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** How long a statement may run, unless the connection says another; also the login roles' own setting (docs/database.md). */
export const STATEMENT_TIMEOUT_MS = 30_000

const mostRetries = 3
const retryPauseMs = 15

/** Opens a pool for a role. Connects at the first query, not here. */
export function connect<DB>(options: ConnectOptions): Db<DB> {
  const { beside = {}, role } = options
  const connectionString = roleUrl(options.url, role)
  const pool = openPool(options, beside.pooled)
  const replicaPool = beside.replica === undefined ? null : openPool(options, beside.replica)
  const replica = replicaPool && replicaReads(pool, replicaPool)
  const listenings = new Set<Listening>()

  // A pooler gives each transaction any connection: a name prepared on one is unknown, or somebody else's, on the next.
  const isNamed = beside.poolerPrepares === true || (beside.pooled === undefined && beside.replica === undefined)
  const sent = (lead: Lead): Lead => (isNamed ? lead : { ...lead, name: '' })
  const at = (from: pg.Pool, leads: readonly Lead[]) => connectionOf((query) => withClient(from, (client) => runCompiled(client, { leads, isNamed }, query)))
  const leadsOf = (scope: Scope) => (isEmpty(scope) ? [] : [sent(scopeLead(scope))])
  const unscoped = kyselyOver<DB>(at(pool, []))
  const as = (scope: Scope) => (isEmpty(scope) ? unscoped : kyselyOver<DB>(at(pool, leadsOf(scope))))
  const mayLag = (scope: Scope) => {
    if (!replica) return as(scope)
    const leads = leadsOf(scope)
    return kyselyOver<DB>(connectionOf((query) => replica.read((from) => withClient(from, (client) => runCompiled(client, { leads, isNamed }, query)))))
  }

  async function transaction<T>(scope: Scope, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await withClient(pool, (client) => inTransaction(client, { scope, isNamed }, work))
      } catch (error) {
        if (attempt >= mostRetries || !isWorthAnotherTry(error)) throw error
        // Whoever went through meanwhile gets to its end first.
        await wait(retryPauseMs * (attempt + 1))
      }
    }
  }

  return {
    as,
    mayLag,
    transaction,
    pool,
    async listen(channel, onNotify) {
      const listening = await listenOn(connectionString, channel, onNotify)
      listenings.add(listening)
      return { stop: () => (listenings.delete(listening), listening.stop()) }
    },
    async close() {
      await Promise.all([...listenings].map((listening) => listening.stop()))
      listenings.clear()
      await Promise.all([pool, replicaPool].map((one) => one && !one.ending && one.end()))
    },
  }
}

/** @param pooled address of what stands between, if anything: it takes no settings of a session, the role has them itself */
function openPool({ url, role, max = 10, statementTimeoutMs = STATEMENT_TIMEOUT_MS }: ConnectOptions, pooled?: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl(pooled ?? url, role), max, types: typeParsers, application_name: role,
    connectionTimeoutMillis: 10_000, idleTimeoutMillis: 60_000, keepAlive: true,
    ...(pooled === undefined && { statement_timeout: statementTimeoutMs }),
  })
  // An idle connection that the server ends is dropped from the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function isEmpty(scope: Scope): boolean {
  return !scope.citizen && !scope.duty && !scope.actor
}

/** A client that failed for another reason than its statement is not given back to the pool. */
async function withClient<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isBroken = true
  try {
    const result = await use(client)
    isBroken = false
    return result
  } catch (error) {
    // After an error between BEGIN and ROLLBACK the status tells whether the connection is really free again.
    isBroken = isFatal(error) || client.getTransactionStatus() !== 'I'
    throw error
  } finally {
    client.release(isBroken)
  }
}

function isFatal(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.severity === 'FATAL' || error.severity === 'PANIC'
  return error instanceof Error && /^Connection terminated|ECONNRESET|EPIPE/.test(error.message)
}

async function inTransaction<DB, T>(client: pg.PoolClient, { scope, isNamed }: { scope: Scope; isNamed: boolean }, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  const { name, ...begin } = scopeLead(scope)
  await sendBurst(client, [{ name: isNamed ? 'mc_begin' : '', text: 'begin', values: [] }], { ...begin, ...(isNamed && { name }) })
  const state = { isOver: false }
  const inTurn = oneAfterAnother()
  const trx = transactionOver<DB>(connectionOf((query) => {
    if (state.isOver) return Promise.reject(new Error('This transaction has ended: a statement in it was not awaited.'))
    return inTurn(() => runCompiled(client, { leads: [], isNamed }, query))
  }))
  try {
    const result = await work(trx)
    state.isOver = true
    const { command } = await inTurn(() => client.query('commit'))
    // A caught error of a statement leaves the transaction aborted: PostgreSQL then answers COMMIT with ROLLBACK.
    if (command === 'ROLLBACK') throw new TransactionAborted()
    return result
  } catch (error) {
    state.isOver = true
    await inTurn(() => client.query('rollback')).catch(() => undefined)
    throw error
  }
}

/** A transaction has one connection: what is asked side by side in it is sent in turn. pg's own queue for that will go. */
function oneAfterAnother(): <T>(send: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (send) => {
    const next = last.then(send, send)
    last = next
    return next
  }
}

/** A statement in the transaction had failed and its error was swallowed: nothing was written. */
export class TransactionAborted extends Error {
  override readonly name = 'TransactionAborted'

  constructor() {
    super('A statement in this transaction failed and its error was swallowed: everything was rolled back.')
  }
}

const serialisationFailure = '40001'
const deadlock = '40P01'

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === serialisationFailure || error.code === deadlock)
}
