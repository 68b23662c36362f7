import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EmbeddedServer } from '@mc/db/embedded'
import { ROOT } from './root.ts'
import type { Program } from './supervisor.ts'

/** Connections to the server a login role may use together; the processes' pools wait for one. */
const CONNECTIONS_A_ROLE = 12
/** Where the usual packages put it. */
export const INSTALLED_AT = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer']

/** A pooler to be started, and the addresses of server and replica through it, as the owner. */
export type Pooler = { program: Program; pooled: string; replica: string; prepares: boolean }

/**
 * PgBouncer in transaction mode before the embedded server and its replica.
 * @throws Error saying what to install when it is missing and cannot be installed
 */
export function pgbouncer(of: { port: number; roles: readonly string[]; server: EmbeddedServer; replica: EmbeddedServer }): Pooler {
  const { port, roles, server, replica } = of
  const path = installedPgbouncer()
  const prepares = isAtLeast(path, [1, 21])
  const owner = new URL(server.ownerUrl)
  const database = owner.pathname.slice(1)
  const folder = writeConfiguration(server.dataDir, {
    ini: `[databases]
${database} = host=127.0.0.1 port=${server.port} dbname=${database}
${database}_replica = host=127.0.0.1 port=${replica.port} dbname=${database}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
pool_mode = transaction
auth_type = trust
auth_file = users.txt
default_pool_size = ${CONNECTIONS_A_ROLE}
max_client_conn = 1000
query_wait_timeout = 10
log_connections = 0
log_disconnections = 0
${prepares ? 'max_prepared_statements = 400\n' : ''}`,
    // The embedded server trusts its own machine, so nobody has a password.
    users: ['platform', ...roles].map((id) => `"mc_${id}" ""\n`).join(''),
  })
  owner.port = String(port)
  const at = (name: string) => Object.assign(new URL(owner), { pathname: `/${name}` }).href
  return {
    program: { name: 'PgBouncer', command: path, argv: ['pgbouncer.ini'], cwd: folder.path, env: {}, ready: /process up/, ...(folder.user && { user: folder.user }) },
    pooled: at(database),
    replica: at(`${database}_replica`),
    prepares,
  }
}

/** Beside the server's data, and theirs who runs the server: PgBouncer refuses to run as root, as PostgreSQL does. */
function writeConfiguration(dataDir: string, { ini, users }: { ini: string; users: string }): { path: string; user: { uid: number; gid: number } | null } {
  const path = join(dirname(dataDir), 'pgbouncer')
  mkdirSync(path, { recursive: true })
  const user = process.getuid?.() === 0 ? statSync(dataDir) : null
  const files: [string, string][] = [['pgbouncer.ini', ini], ['users.txt', users]]
  for (const [name, content] of files) {
    writeFileSync(join(path, name), content)
    if (user) chownSync(join(path, name), user.uid, user.gid)
  }
  return { path, user }
}

/** Where PgBouncer is; installs it where that is possible. @throws Error saying what to install */
export function installedPgbouncer(): string {
  const found = () => INSTALLED_AT.find((path) => existsSync(path)) ?? null
  const path = found()
  if (path) return path
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing PgBouncer: apt-get install pgbouncer …')
    const options = { cwd: ROOT, stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'pgbouncer'], options).status === 0
    if (!install()) spawnSync('apt-get', ['update'], options)
    if (found() === null) install()
    // Debian starts one of its own, which nobody here asked for.
    spawnSync('service', ['pgbouncer', 'stop'], options)
  }
  const now = found()
  if (now === null) throw new Error('PgBouncer is missing. Install it (Debian, Ubuntu: sudo apt-get install pgbouncer; macOS: brew install pgbouncer) and start again.')
  return now
}

function isAtLeast(path: string, [major, minor]: readonly [number, number]): boolean {
  const version = /PgBouncer (\d+)\.(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)
  const [has, hasMinor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)]
  return has > major || (has === major && hasMinor >= minor)
}
