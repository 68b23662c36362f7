import pg from 'pg'
import { parameterOf, WireQuery, type Columns, type WireConnection } from './internals-of-pg.ts'

/** A statement sent before the query in the same burst; prepared once a connection under its name. Its rows are dropped. */
export type Lead = { name: string; text: string; values: readonly string[] }

/**
 * Which statements each connection has prepared, and which columns they answer with, so that these are described once.
 * Our own book, as pg's counts one ParseComplete a query.
 */
const preparedOn = new WeakMap<WireConnection, Map<string, Columns | null>>()

function prepared(connection: WireConnection): Map<string, Columns | null> {
  const known = preparedOn.get(connection) ?? new Map<string, Columns | null>()
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
  /** Leads whose Parse is under way in this burst: known only when the burst ends well. */
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
        // A burst that failed half-way may have prepared it or not: closing one that is not there is no error.
        connection.close({ type: 'S', name: lead.name })
        connection.parse({ name: lead.name, text: lead.text })
        this.#parsing.push(lead.name)
      }
      connection.bind({ statement: lead.name, values: lead.values })
      connection.execute({ portal: '' })
    }
    const columns = this.name === undefined ? undefined : known.get(this.name)
    if (columns) return this.#sendKnown(connection, columns)
    if (this.name !== undefined && !known.has(this.name)) connection.close({ type: 'S', name: this.name })
    super.prepare(connection)
  }

  /** As pg's own `prepare`, without asking again which columns there will be. */
  #sendKnown(connection: WireConnection, columns: Columns): void {
    Object.assign(this._result, columns)
    this._accumulateRows = true
    try {
      connection.bind({ statement: this.name ?? '', values: this.values, valueMapper: parameterOf })
    } catch (error) {
      connection.sync()
      return this.handleError(error, connection)
    }
    connection.execute({ portal: '' })
    connection.sync()
  }

  override handleDataRow(message: unknown): void {
    if (this.#leadsLeft === 0) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#leadsLeft > 0) {
      this.#leadsLeft -= 1
      return
    }
    const known = prepared(connection)
    for (const name of this.#parsing) known.set(name, null)
    if (this.name !== undefined && !known.has(this.name)) known.set(this.name, columnsOf(this._result))
    super.handleCommandComplete(message, connection)
  }
}

/** Null for a statement without rows: there is nothing to describe either, so pg's own way is as good. */
function columnsOf({ fields, _parsers, _prebuiltEmptyResultObject }: Columns): Columns | null {
  return fields.length > 0 ? { fields, _parsers, _prebuiltEmptyResultObject } : null
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
