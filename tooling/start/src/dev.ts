import { readdirSync, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildAll } from './build.ts'
import { portsFrom } from './ports.ts'
import { ROOT } from './root.ts'
import { startStack } from './stack.ts'
import { untilAsked } from './until-asked.ts'
import { Supervisor, type Program } from './supervisor.ts'

/** Developers' servers stand a hundred ports above the portal. */
const DEV_PORTS_ABOVE = 100

/** Where the modules named stand alone, above the portal. */
const HARNESS_PORTS_ABOVE = 150

/**
 * `npm run dev [-- health transport]`: the portal with the modules named (all by default) served by Vite, so that an edit
 * shows at once and keeps the page's state; the gateway starts anew when server code changes. Modules that are named are
 * served alone too, each in a page of its own (`@mc/module-kit/harness`).
 * `npm run dev -- health --in https://portal.example` starts no portal: it serves the module for one that runs elsewhere.
 */
export async function run(args: readonly string[]): Promise<void> {
  const say = (line: string) => console.log(line)
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { in: { type: 'string' } } })
  const all = readdirSync(`${ROOT}apps`).filter((folder) => existsSync(`${ROOT}apps/${folder}/module.ts`))
  const unknown = positionals.find((id) => !all.includes(id))
  if (unknown) throw new Error(`There is no module "${unknown}". There are: ${all.join(', ')}.`)
  const wanted = positionals.length > 0 ? positionals : all
  if (values.in !== undefined) return serveInto(values.in, positionals, say)
  await buildAll()
  const portal = Number(process.env['PORT'] ?? 4000)
  const servers = wanted.map((id, index) => ({ id, port: portal + DEV_PORTS_ABOVE + 1 + index }))
  const alone = positionals.map((id, index) => ({ id, port: portal + HARNESS_PORTS_ABOVE + 1 + index }))
  const supervisor = new Supervisor(say)
  try {
    for (const { id, port } of servers) await supervisor.start(viteOf(id, port, `http://localhost:${portal}`))
    for (const { id, port } of alone) await supervisor.start(viteOf(id, port, `http://localhost:${portal}`, 'harness'))
    const stack = await startStack({
      ports: portsFrom(portal),
      dataDir: process.env['MC_DATA_DIR'] ?? `${ROOT}.data`,
      isTest: true,
      say,
      gateway: {
        argv: ['--watch-preserve-output', '--watch'],
        env: { MC_DEV_MODULES: servers.map(({ id, port }) => `${id}=http://localhost:${port}`).join(','), MC_PORTAL_DIST: 'dist-dev' },
      },
    })
    for (const { id, port } of alone) say(`\n${id} alone: http://localhost:${port}/`)
    say(`\nMột Cửa is open at ${stack.address}, with hot reload for ${wanted.join(', ')}. Ctrl-C stops everything.`)
    await untilAsked()
    await stack.stop()
  } finally {
    // Also when a port is taken or the database does not start: what was started before does not stay.
    await supervisor.stop()
  }
  process.exit(0)
}

/** Serves modules for a portal that runs already: in this developer's session there, and nobody else's, they take the released ones' place. */
async function serveInto(address: string, ids: readonly string[], say: (line: string) => void): Promise<void> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw new Error(`--in ${address}: the portal's address, such as http://localhost:4000.`)
  if (ids.length === 0) throw new Error('Name the module: npm run dev -- health --in http://localhost:4000')
  const { origin } = new URL(address)
  const port = Number(process.env['PORT'] ?? 4000)
  const supervisor = new Supervisor(say)
  try {
    for (const [index, id] of ids.entries()) {
      const own = port + DEV_PORTS_ABOVE + 1 + index
      await supervisor.start(viteOf(id, own, origin))
      say(`\n${id} is served. Signed in as a developer of its team, open\n  ${origin}/${id}?mc-dev=${id}@http://localhost:${own}`)
    }
    say('\nThe badge on the page says whether it works, and ends it. Ctrl-C stops the server.')
    await untilAsked()
  } finally {
    await supervisor.stop()
  }
  process.exit(0)
}

/** A module's own server: inside the portal, or alone. */
function viteOf(id: string, port: number, portal: string, mode?: 'harness'): Program {
  return {
    name: `vite ${id}${mode ? ' alone' : ''}`,
    cwd: `${ROOT}apps/${id}`,
    argv: [`${ROOT}apps/${id}/node_modules/vite/bin/vite.js`, ...(mode ? ['--mode', mode] : []), '--port', String(port), '--host', 'localhost', '--clearScreen', 'false'],
    ready: /ready in \d/,
    env: { MC_DEV_PORTAL: portal, ...(!mode && { MC_DEV_ORIGIN: `http://localhost:${port}` }) },
  }
}
