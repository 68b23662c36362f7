import pg from 'pg'

/** The parts of pg's connection and query that its published types leave out and the burst needs (pg 8.23, pinned). */
export type WireConnection = {
  parse(statement: { name: string; text: string }): void
  bind(statement: { statement: string; values: readonly (string | null)[] }): void
  execute(portal: { portal: string }): void
  close(target: { type: 'S'; name: string }): void
}

type QueryConfig = { text: string; values: readonly unknown[]; name?: string }
type QueryDone = (error: Error | null, result: pg.QueryResult) => void

/** pg.Query with the methods that a subclass may override. */
export type WireQuery = {
  name?: string
  requiresPreparation(): boolean
  hasBeenParsed(connection: WireConnection): boolean
  prepare(connection: WireConnection): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: WireConnection): void
  submit(connection: unknown): void
}

export const WireQuery = pg.Query as unknown as new (config: QueryConfig, callback: QueryDone) => WireQuery
