import type pg from 'pg'

/** Runs the work in a transaction of the owner's. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isBroken = true
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    isBroken = false
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => (isBroken = false),
      () => undefined,
    )
    throw error
  } finally {
    client.release(isBroken)
  }
}
