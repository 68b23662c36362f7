import Fastify from 'fastify'
import pg from 'pg'
import type { Statement } from './statements-of.ts'

// The baseline, a process of its own as the gateway is: Fastify and pg, the same statements prepared under a name, no
// sign-in, no validation, no row-level security. Told what to run by two variables that the benchmark sets.
const statements = JSON.parse(process.env['MC_BENCH_STATEMENTS'] ?? '[]') as (Statement & { person: number[] })[]
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
const app = Fastify()

app.get<{ Querystring: { citizen: string } }>('/query', async (request) => {
  const results = []
  for (const [index, { text, values, person }] of statements.entries()) {
    const own = values.map((value, at) => (person.includes(at) ? request.query.citizen : value))
    results.push((await pool.query({ name: `s${index}`, text, values: own })).rows)
  }
  return results
})

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ ready: true })}\n`)
