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
  /** PgBouncer before the database, and a streaming replica for reads that may lag. @default neither */
  hasPoolerAndReplica?: boolean
}

/** Where the database stands. */
export type DatabaseAddresses = { ownerUrl: string; pooled?: string; poolerPrepares?: boolean; replica?: string }

/** Gateways behind a balancer stand thirty above the portal, sectors' servers forty. */
const GATEWAYS_ABOVE = 30
const SECTORS_ABOVE = 40

/** How long a gateway of several goes on serving once told to stop: the balancer looks ten times a second. */
const DRAIN_MS = 800

/** The sectors that are here. */
export function everySector(): string[] {
  return readdirSync(`${ROOT}apps`).filter((folder) => existsSync(`${ROOT}apps/${folder}/api/sector.ts`))
}

/** Whether the flags choose an arrangement at all. */
export function namesArrangement(flags: readonly string[]): boolean {
  return flags.some((flag) => /^--(split|gateways|like-production)(=|$)/.test(flag))
}

/**
 * Reads `--split`, `--split=health,payments`, `--gateways=2`, and `--like-production`: two gateways, PgBouncer, a replica.
 * @throws Error for a sector that is not there
 */
export function arrangementFrom(flags: readonly string[]): Arrangement {
  const valueOf = (name: string) => flags.find((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))?.slice(name.length + 3)
  const all = everySector()
  const named = valueOf('split')
  const split = named === undefined ? [] : named === '' ? all : named.split(',')
  const unknown = split.find((id) => !all.includes(id))
  if (unknown) throw new Error(`There is no sector "${unknown}". There are: ${all.join(', ')}.`)
  const hasPoolerAndReplica = valueOf('like-production') !== undefined
  return { split, gateways: Number(valueOf('gateways') || (hasPoolerAndReplica ? 2 : 1)), hasPoolerAndReplica }
}

/** The gateways behind the balancer, by the names of their programs; none when there is one only. */
export function gatewaysOf({ gateways = 1 }: Arrangement, ports: Ports): { name: string; port: number; address: string }[] {
  if (gateways === 1) return []
  return Array.from({ length: gateways }, (_, index) => ({ name: `gateway ${index + 1}`, port: ports.portal + GATEWAYS_ABOVE + index, address: `http://localhost:${ports.portal + GATEWAYS_ABOVE + index}` }))
}

/**
 * The programs of an arrangement, to be started in this order, each group together.
 * @param of.env what every process of the portal is given
 */
export function programsOf({ gateways = 1, split = [] }: Arrangement, of: { ports: Ports; database: DatabaseAddresses; isTest: boolean; argv: readonly string[]; env: Readonly<Record<string, string>> }): Program[][] {
  const { ports, database, isTest, argv, env } = of
  const portal = `http://localhost:${ports.portal}`
  const servers = split.map((id, index) => ({ id, port: ports.portal + SECTORS_ABOVE + index }))
  const addresses = Object.fromEntries(servers.map(({ id, port }) => [`${id.toUpperCase()}_API_URL`, `http://localhost:${port}`]))
  const gateway = (name: string, port: number, more: Readonly<Record<string, string>>): Program => ({
    name,
    cwd: ROOT,
    argv: [...argv, 'apps/gateway/src/main.ts'],
    ready: /"ready":\s*true/,
    env: { PORT: String(port), ...databaseEnv(database), ...addresses, ...more, ...env },
  })
  const sectors = servers.map(({ id, port }) => sectorServer(id, { port, database: databaseEnv(database, `mc_${id}`), portal, isTest, env: withoutDatabase(env) }))
  if (gateways === 1) return [[gateway('gateway', ports.portal, {})], sectors]
  const behind = gatewaysOf({ gateways }, ports)
  const known = { MC_ORIGIN: portal, MC_ISOLATED_ORIGIN: `http://{module}.localhost:${ports.portal}`, MC_TRUSTED_PROXIES: '127.0.0.1,::1', MC_DRAIN_MS: String(DRAIN_MS) }
  const balancer: Program = {
    name: 'balancer',
    cwd: ROOT,
    argv: ['tooling/balancer/src/main.ts'],
    ready: /"ready":\s*true/,
    env: { PORT: String(ports.portal), MC_BALANCED: behind.map(({ address }) => address).join(',') },
  }
  return [behind.map(({ name, port }) => gateway(name, port, known)), [balancer], sectors]
}

/** The variables that say where the database is, for the owner or for one login role. */
function databaseEnv({ ownerUrl, pooled, replica, poolerPrepares = false }: DatabaseAddresses, role?: string): Record<string, string> {
  const as = (url: string) => (role === undefined ? url : roleUrl(url, role))
  return {
    DATABASE_URL: as(ownerUrl),
    ...(pooled && { DATABASE_POOLED_URL: as(pooled), DATABASE_POOLER_PREPARES: poolerPrepares ? '1' : '0' }),
    ...(replica && { DATABASE_REPLICA_URL: as(replica) }),
  }
}

/** A sector's server never sees the owner's login. */
function withoutDatabase(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && name !== 'PORT'))
}
