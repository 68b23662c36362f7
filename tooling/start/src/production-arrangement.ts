import { existsSync, readdirSync } from 'node:fs'
import { roleUrl } from '@mc/db'
import type { Ports } from './ports.ts'
import { ROOT } from './root.ts'
import { sectorServer } from './serve-program.ts'
import type { Program } from './supervisor.ts'

/** How the portal's own processes are laid out on this machine; all arrangements run the same code. */
export type Arrangement = {
  /** Gateways behind a balancer. @default 1, without a balancer */
  gateways?: number
  /** Sectors whose servers are processes of their own. @default none */
  split?: readonly string[]
}

/** Gateways behind a balancer stand thirty above the portal, sectors' servers forty. */
const GATEWAYS_ABOVE = 30
const SECTORS_ABOVE = 40

/** Reads `--split`, `--split=health,payments` and `--gateways=2`. @throws Error for a sector that is not there */
export function arrangementFrom(flags: readonly string[]): Arrangement {
  const valueOf = (name: string) => flags.find((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))?.slice(name.length + 3)
  const all = readdirSync(`${ROOT}apps`).filter((folder) => existsSync(`${ROOT}apps/${folder}/api/sector.ts`))
  const named = valueOf('split')
  const split = named === undefined ? [] : named === '' ? all : named.split(',')
  const unknown = split.find((id) => !all.includes(id))
  if (unknown) throw new Error(`There is no sector "${unknown}". There are: ${all.join(', ')}.`)
  return { split, gateways: Number(valueOf('gateways') || 1) }
}

/**
 * The programs of an arrangement, to be started in this order, each group together.
 * @param of.env what every process of the portal is given
 */
export function programsOf({ gateways = 1, split = [] }: Arrangement, of: { ports: Ports; ownerUrl: string; isTest: boolean; argv: readonly string[]; env: Readonly<Record<string, string>> }): Program[][] {
  const { ports, ownerUrl, isTest, argv, env } = of
  const portal = `http://localhost:${ports.portal}`
  const servers = split.map((id, index) => ({ id, port: ports.portal + SECTORS_ABOVE + index }))
  const addresses = Object.fromEntries(servers.map(({ id, port }) => [`${id.toUpperCase()}_API_URL`, `http://localhost:${port}`]))
  const gateway = (name: string, port: number, more: Readonly<Record<string, string>>): Program => ({
    name,
    cwd: ROOT,
    argv: [...argv, 'apps/gateway/src/main.ts'],
    ready: /"ready":\s*true/,
    env: { PORT: String(port), DATABASE_URL: ownerUrl, ...addresses, ...more, ...env },
  })
  const sectors = servers.map(({ id, port }) => sectorServer(id, { port, databaseUrl: roleUrl(ownerUrl, `mc_${id}`), portal, isTest, env: withoutDatabase(env) }))
  if (gateways === 1) return [[gateway('gateway', ports.portal, {})], sectors]
  const behind = Array.from({ length: gateways }, (_, index) => ports.portal + GATEWAYS_ABOVE + index)
  const known = { MC_ORIGIN: portal, MC_ISOLATED_ORIGIN: `http://{module}.localhost:${ports.portal}`, MC_TRUSTED_PROXIES: '127.0.0.1,::1' }
  const balancer: Program = {
    name: 'balancer',
    cwd: ROOT,
    argv: ['tooling/balancer/src/main.ts'],
    ready: /"ready":\s*true/,
    env: { PORT: String(ports.portal), MC_BALANCED: behind.map((port) => `http://localhost:${port}`).join(',') },
  }
  return [behind.map((port, index) => gateway(`gateway ${index + 1}`, port, known)), [balancer], sectors]
}

/** A sector's server never sees the owner's login. */
function withoutDatabase(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && name !== 'PORT'))
}
