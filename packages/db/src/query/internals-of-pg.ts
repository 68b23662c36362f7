import pg from 'pg'
import { prepareValue } from 'pg/lib/utils.js'

/** The parts of pg's connection and query that its published types leave out and the burst needs (pg 8.23, pinned). */
export type WireConnection = {
  parse(statement: { name: string; text: string }): void
  bind(statement: { statement: string; values: readonly unknown[]; valueMapper?: (value: unknown) => unknown }): void
  execute(portal: { portal: string }): void
  close(target: { type: 'S'; name: string }): void
  sync(): void
}

type QueryConfig = { text: string; values: readonly unknown[]; name?: string }
type QueryDone = (error: Error | null, result: pg.QueryResult) => void

/** What pg's result knows of its columns: made from a description once, read for each row. */
export type Columns = { fields: unknown[]; _parsers: unknown; _prebuiltEmptyResultObject: unknown }

/** pg.Query with the methods that a subclass may override. */
export type WireQuery = {
  name?: string
  values: readonly unknown[]
  _result: Columns
  _accumulateRows: unknown
  requiresPreparation(): boolean
  hasBeenParsed(connection: WireConnection): boolean
  prepare(connection: WireConnection): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: WireConnection): void
  handleError(error: unknown, connection: WireConnection): void
  submit(connection: unknown): void
}

export const WireQuery = pg.Query as unknown as new (config: QueryConfig, callback: QueryDone) => WireQuery

/** How pg makes a parameter of a JavaScript value. */
export const parameterOf: (value: unknown) => unknown = prepareValue
