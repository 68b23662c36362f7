import type pg from 'pg'
import { serialize } from 'pg-protocol'
import { parameterOf, WireQuery, type Columns, type WireConnection } from './internals-of-pg.ts'

/** A statement sent before the query in the same burst; prepared once a connection under its name, or each time when that is empty. Its rows are dropped. */
export type Lead = { name: string; text: string; values: readonly string[] }

/** With a name it is prepared once a connection: same name, same text. */
export type BurstStatement = { text: string; values: readonly unknown[]; name?: string }

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
 * and for nothing after it. The whole burst is one write to the socket: a system call costs more than putting it together.
 */
class BurstQuery extends WireQuery {
  readonly #leads: readonly Lead[]
  #leadsLeft: number
  /** Leads whose Parse is under way in this burst: known only when the burst ends well. */
  #parsing: string[] = []

  constructor(leads: readonly Lead[], { text, values, name }: BurstStatement, done: (error: Error | null, result: pg.QueryResult) => void) {
    super(text, done)
    this.values = values
    if (name !== undefined) this.name = name
    this.#leads = leads
    this.#leadsLeft = leads.length
  }

  /** @returns an error when a value cannot be sent; then nothing was */
  override submit(to: unknown): Error | null {
    const connection = to as WireConnection
    let burst: Buffer
    try {
      burst = Buffer.concat(this.#messages(prepared(connection)))
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
    connection._send(burst)
    return null
  }

  #messages(known: ReadonlyMap<string, Columns | null>): Buffer[] {
    const messages: Buffer[] = []
    for (const { name, text, values } of this.#leads) {
      if (!known.has(name)) {
        messages.push(...preparing(name, text))
        if (name !== '') this.#parsing.push(name)
      }
      messages.push(serialize.bind({ statement: name, values: [...values] }), serialize.execute())
    }
    const { name = '' } = this
    if (!known.has(name)) messages.push(...preparing(name, this.text))
    messages.push(serialize.bind({ statement: name, values: [...this.values], valueMapper: parameterOf }))
    const columns = known.get(name)
    if (columns) {
      // As after a description, without asking again which columns there will be.
      Object.assign(this._result, columns)
      this._accumulateRows = true
    } else messages.push(serialize.describe({ type: 'P' }))
    messages.push(serialize.execute(), serialize.sync())
    return messages
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

/** A burst that failed half-way may have prepared it or not: closing one that is not there is no error. */
function preparing(name: string, text: string): Buffer[] {
  return name === '' ? [serialize.parse({ text })] : [serialize.close({ type: 'S', name }), serialize.parse({ name, text })]
}

/** Null for a statement without rows: there is nothing to describe either, so pg's own way is as good. */
function columnsOf({ fields, _parsers, _prebuiltEmptyResultObject }: Columns): Columns | null {
  return fields.length > 0 ? { fields, _parsers, _prebuiltEmptyResultObject } : null
}

/**
 * Runs a query after its leads, in one round trip.
 * @throws DatabaseError of pg; the connection stays usable
 */
export function sendBurst(client: pg.ClientBase, leads: readonly Lead[], query: BurstStatement): Promise<pg.QueryResult> {
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
