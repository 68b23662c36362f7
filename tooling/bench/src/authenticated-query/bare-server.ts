import Fastify from 'fastify'
import pg from 'pg'
import { isScope, type Statement } from './statements-of.ts'

// The baselines, each a process of its own as the gateway is: Fastify and pg, the same statements prepared under a name, no
// sign-in, no validation. With a scope among them they run as one transaction under row-level security, as one writes it with
// pg; without, each on its own. Told what to run by two variables that the benchmark sets.
type Step = Statement & { person: number[] }
const statements = JSON.parse(process.env['MC_BENCH_STATEMENTS'] ?? '[]') as Step[]
const isGuarded = statements.some(isScope)
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
const app = Fastify()

app.get<{ Querystring: { citizen: string } }>('/query', async (request) => {
  if (!isGuarded) return runAll(pool, request.query.citizen)
  const client = await pool.connect()
  try {
    await client.query('begin')
    const results = await runAll(client, request.query.citizen)
    await client.query('commit')
    return results
  } finally {
    client.release()
  }
})

async function runAll(on: pg.Pool | pg.PoolClient, citizen: string): Promise<unknown[][]> {
  const results = []
  for (const [index, { text, values, person }] of statements.entries()) {
    const own = values.map((value, at) => (person.includes(at) ? citizen : value))
    results.push((await on.query({ name: `s${index}`, text, values: own })).rows)
  }
  return results
}

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ ready: true })}\n`)
