import { parseArgs } from 'node:util'
import { roleUrl } from '@mc/db'
import { runningDatabase } from './migrate.ts'
import { everySector } from './production-arrangement.ts'
import { sectorServer } from './serve-program.ts'
import { Supervisor } from './supervisor.ts'
import { untilAsked } from './until-asked.ts'

/** Where a sector's server listens unless `PORT` says another: twenty above the portal's. */
const PORT_DEFAULT = 4020

/**
 * `npm run serve -- health`: one sector's API, hooks and background work as a process of its own, by the sector's own login.
 * `--login` prints the address of the database with that login and ends.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { login: { type: 'boolean', default: false } } })
  const all = everySector()
  const [id] = positionals
  if (positionals.length !== 1 || id === undefined || !all.includes(id)) throw new Error(`Name one sector: npm run serve -- ${all[0] ?? 'health'}. There are: ${all.join(', ')}.`)
  const role = `mc_${id}`
  const databaseUrl = roleUrl(process.env['DATABASE_URL'] ?? (await runningDatabase()), role)
  if (values.login) return console.log(databaseUrl)
  const port = Number(process.env['PORT'] ?? PORT_DEFAULT)
  const supervisor = new Supervisor((line) => console.log(line))
  const portal = process.env['MC_PORTAL'] ?? 'http://localhost:4000'
  const pid = await supervisor.start(sectorServer(id, { port, database: { DATABASE_URL: databaseUrl }, portal, isTest: process.env['MC_TEST'] === '1', env: {} }))
  console.log(`The server of ${id} answers at http://localhost:${port} (pid ${pid}), to the gateway only. Start the portal with ${id.toUpperCase()}_API_URL=http://localhost:${port}`)
  await untilAsked()
  await supervisor.stop()
  process.exit(0)
}
