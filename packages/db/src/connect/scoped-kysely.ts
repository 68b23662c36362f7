import {
  DefaultQueryExecutor, Kysely, PostgresAdapter, PostgresDialect, PostgresQueryCompiler, Transaction,
  type DatabaseConnection, type Driver, type KyselyProps,
} from 'kysely'

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
// Kysely asks it only for an introspector; connections come from the executor below.
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('This Kysely has no pool of its own.')) })

function refuse(): Promise<never> {
  return Promise.reject(new Error('Use db.transaction(scope, …): it knows for whom it runs.'))
}

/** Kysely's own `transaction()` and `connection()` go round the scope, and are refused. */
const driver: Driver = {
  init: async () => undefined, destroy: async () => undefined, releaseConnection: async () => undefined,
  acquireConnection: refuse, beginTransaction: refuse, commitTransaction: refuse, rollbackTransaction: refuse,
}

function propsOver(connection: DatabaseConnection): KyselyProps {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(connection) })
  return { config: { dialect }, dialect, driver, executor }
}

/** A query builder whose statements each run on the given connection. Made for each request: it holds nothing. */
export function kyselyOver<DB>(connection: DatabaseConnection): Kysely<DB> {
  return new Kysely<DB>(propsOver(connection))
}

/** The same inside a transaction that somebody else begins and ends. */
export function transactionOver<DB>(connection: DatabaseConnection): Transaction<DB> {
  return new Transaction<DB>(propsOver(connection))
}
