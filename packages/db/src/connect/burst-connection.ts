import { createHash } from 'node:crypto'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import { forgetPrepared, sendBurst, type Lead } from '../query/burst-query.ts'

/** Statements worth keeping prepared: few and short. A list of changing length in the SQL would otherwise fill the server. */
const mostStatements = 400
const longestText = 8_000
const names = new Map<string, string>()

/** The same SQL has the same name on each connection; undefined when it is not to be kept. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= mostStatements || sql.length > longestText) return undefined
  const made = `mc_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`
  names.set(sql, made)
  return made
}

/** Runs one compiled query of Kysely on a client, after its leads. @param how.isNamed whether it may be kept prepared on the connection */
export async function runCompiled<R>(client: pg.ClientBase, { leads, isNamed }: { leads: readonly Lead[]; isNamed: boolean }, query: CompiledQuery): Promise<QueryResult<R>> {
  const name = isNamed ? nameOf(query.sql) : undefined
  const send = () => sendBurst(client, leads, { text: query.sql, values: query.parameters, ...(name === undefined ? {} : { name }) })
  let result: pg.QueryResult
  try {
    result = await send()
  } catch (error) {
    if (name === undefined || !isStalePlan(error)) throw error
    // A migration changed the columns under a prepared statement. Outside a transaction block it can be run again at once.
    forgetPrepared(client, name)
    if (client.getTransactionStatus() !== 'I') throw error
    result = await send()
  }
  const rows = result.rows as R[]
  return result.command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
}

function isStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000' && /cached plan must not change/.test(error.message)
}

/** What Kysely sees as its connection: a way to run one query. Streams are not offered, nothing here needs them. */
export function connectionOf(run: <R>(query: CompiledQuery) => Promise<QueryResult<R>>): DatabaseConnection {
  return {
    executeQuery: run,
    async *streamQuery() {
      throw new Error('Rows are not streamed here: read page by page.')
    },
  }
}
