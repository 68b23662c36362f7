import pg from 'pg'
import { WireQuery, type WireConnection } from './internals-of-pg.ts'

/** A statement sent before the query in the same burst; prepared once a connection under its name. Its rows are dropped. */
export type Lead = { name: string; text: string; values: readonly string[] }

/** Which statements each connection has prepared. Our own book, as pg's counts one ParseComplete a query. */
const preparedOn = new WeakMap<WireConnection, Set<string>>()

function prepared(connection: WireConnection): Set<string> {
  const known = preparedOn.get(connection) ?? new Set<string>()
  preparedOn.set(connection, known)
  return known
}

/**
 * A query with one or more statements before it, all sent as Bind/Execute + Bind/Execute before a single Sync: one round
 * trip, and outside a transaction block one implicit transaction, so `set_config(…, true)` in a lead holds for the query
 * and for nothing after it.
 */
class BurstQuery extends WireQuery {
  readonly #leads: readonly Lead[]
  #leadsLeft: number
  /** Statements whose Parse is under way in this burst: known only when the burst ends well. */
  #parsing: string[] = []

  constructor(leads: readonly Lead[], config: { text: string; values: readonly unknown[]; name?: string }, done: (error: Error | null, result: pg.QueryResult) => void) {
    super(config, done)
    this.#leads = leads
    this.#leadsLeft = leads.length
  }

  override requiresPreparation(): boolean {
    return true
  }

  override hasBeenParsed(connection: WireConnection): boolean {
    return this.name !== undefined && prepared(connection).has(this.name)
  }

  override prepare(connection: WireConnection): void {
    const known = prepared(connection)
    for (const lead of this.#leads) {
      if (!known.has(lead.name)) {
        this.#announce(connection, lead.name)
        connection.parse({ name: lead.name, text: lead.text })
      }
      connection.bind({ statement: lead.name, values: lead.values })
      connection.execute({ portal: '' })
    }
    if (this.name !== undefined && !known.has(this.name)) this.#announce(connection, this.name)
    super.prepare(connection)
  }

  /** A burst that failed half-way may have prepared the statement or not: closing one that is not there is no error. */
  #announce(connection: WireConnection, name: string): void {
    connection.close({ type: 'S', name })
    this.#parsing.push(name)
  }

  override handleDataRow(message: unknown): void {
    if (this.#leadsLeft === 0) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#leadsLeft > 0) {
      this.#leadsLeft -= 1
      return
    }
    for (const name of this.#parsing) prepared(connection).add(name)
    super.handleCommandComplete(message, connection)
  }
}

/**
 * Runs a query after its leads, in one round trip.
 * @param query `name` makes it a prepared statement of the connection: same name, same text
 * @throws DatabaseError of pg; the connection stays usable
 */
export function sendBurst(
  client: pg.ClientBase, leads: readonly Lead[], query: { text: string; values: readonly unknown[]; name?: string },
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const burst = new BurstQuery(leads, query, (error, result) => {
      if (!error) return resolve(result)
      // pg's error was made where the socket was read: the trace of the caller is the one that helps.
      Error.captureStackTrace(error, sendBurst)
      reject(error)
    })
    client.query(burst)
  })
}

/** Forgets a prepared statement, so that its next use prepares it anew (after a change of the table's columns). */
export function forgetPrepared(client: pg.ClientBase, name: string): void {
  const connection = (client as unknown as { connection: WireConnection }).connection
  preparedOn.get(connection)?.delete(name)
}
