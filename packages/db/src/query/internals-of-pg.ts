import pg from 'pg'
import { prepareValue } from 'pg/lib/utils.js'

/** The parts of pg's connection and query that its published types leave out and the burst needs (pg 8.23, pinned). */
export type WireConnection = {
  /** Writes to the socket, if that is still open. */
  _send(messages: Buffer): void
}

type QueryDone = (error: Error | null, result: pg.QueryResult) => void

/** What pg's result knows of its columns: made from a description once, read for each row. */
export type Columns = { fields: unknown[]; _parsers: unknown; _prebuiltEmptyResultObject: unknown }

/** pg.Query with the methods that a subclass may override. */
export type WireQuery = {
  text: string
  name?: string
  values: readonly unknown[]
  _result: Columns
  _accumulateRows: unknown
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: WireConnection): void
  submit(connection: unknown): Error | null
}

/** By its text alone: a configuration would be copied, property by property. */
export const WireQuery = pg.Query as unknown as new (text: string, callback: QueryDone) => WireQuery

/** How pg makes a parameter of a JavaScript value. */
export const parameterOf: (value: unknown) => unknown = prepareValue
