import { startEmbedded, type EmbeddedServer } from '@mc/db/embedded'
import { startReplica } from '@mc/db/embedded-replica'
import { readSectorKeys } from '@mc/server-kit/remote'
import { mkdirSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { keepDatabase } from './keep-database.ts'
import type { Ports } from './ports.ts'
import { requireFree } from './ports.ts'
import { pgbouncer, type Pooler } from './pgbouncer.ts'
import { prepareDatabase } from './prepare-database.ts'
import { everySector, programsOf, type Arrangement } from './production-arrangement.ts'
import { ROOT } from './root.ts'
import { Supervisor } from './supervisor.ts'

/** What a whole portal on one machine is made of. */
export type StackOptions = {
  ports: Ports
  /** Where data live between starts. */
  dataDir: string
  /** Lets tests set the clock. */
  isTest: boolean
  /** Whether the embedded database keeps what it said it keeps when it is killed. @default unless isTest */
  isDurable?: boolean
  say: (line: string) => void
  /** How many gateways, and which sectors have servers of their own. @default one gateway with every sector in it */
  arrangement?: Arrangement
  /** More for the gateway's process: flags of Node's, variables. */
  gateway?: { argv: readonly string[]; env: Readonly<Record<string, string>> }
}

/** Where PgBouncer listens, above the portal. */
const POOLER_ABOVE = 60

/** A running portal: where it is, what runs (a process that was started again under its new number), and how to end it. */
export type Stack = {
  address: string
  /** The database's owner. */
  ownerUrl: string
  pids: ReadonlyMap<string, number>
  seeded: boolean
  stop: () => Promise<void>
}

/** Starts database, sandboxes of the outside parties and the gateway, in that order, and looks after them. */
export async function startStack({ ports, dataDir, isTest, isDurable = !isTest, say, gateway, arrangement = {} }: StackOptions): Promise<Stack> {
  await requireFree(ports)
  mkdirSync(dataDir, { recursive: true })
  const pids = new Map<string, number>()
  const supervisor = new Supervisor(say, (name, pid) => pids.set(name, pid))
  const database = await startDatabase(dataDir, { isDurable, say, started: (pid) => pids.set('PostgreSQL', pid) })
  if (database.server) pids.set('PostgreSQL', database.server.pid)
  let replica: EmbeddedServer | null = null
  const stop = async () => {
    await supervisor.stop()
    await replica?.stop()
    await database.stop()
  }
  try {
    const seeded = await prepareDatabase(database.ownerUrl, say)
    let pooler: Pooler | null = null
    if (arrangement.hasPoolerAndReplica) {
      if (!database.server) throw new Error('--like-production makes a replica of the database it brings itself: leave DATABASE_URL unset.')
      replica = await startReplica(database.server, { isDurable })
      pids.set('PostgreSQL replica', replica.pid)
      pooler = pgbouncer({ port: ports.portal + POOLER_ABOVE, roles: everySector(), server: database.server, replica })
    }
    const hookSecret = `whsec_${randomBytes(24).toString('base64')}`
    const signToken = randomBytes(24).toString('base64url')
    const exchangeKey = randomBytes(32).toString('base64url')
    const address = `http://localhost:${ports.portal}`
    const sandbox = (name: string, port: number, env: Record<string, string>) => ({
      name: `sandbox ${name}`,
      cwd: ROOT,
      argv: [`tooling/sandboxes/${name}/src/main.ts`],
      ready: /"ready":\s*true/,
      env: { PORT: String(port), ...env },
    })
    const programs = [
      sandbox('vneid', ports.vneid, {
        MC_REDIRECT_URIS: `${address}/auth/callback`,
        MC_POST_LOGOUT_URIS: `${address}/`,
        MC_STATE_DIR: `${dataDir}/vneid`,
      }),
      sandbox('bank', ports.bank, { MC_BANK_HOOK_URL: `${address}/hooks/payments/bank-notice`, MC_BANK_HOOK_SECRET: hookSecret }),
      sandbox('telecom', ports.telecom, {}),
      sandbox('mail', ports.mail, { MC_SMTP_PORT: String(ports.smtp) }),
      sandbox('zalo', ports.zalo, {}),
      sandbox('register', ports.register, { MC_EXCHANGE_CLIENT_KEYS: JSON.stringify(readSectorKeys(exchangeKey).published) }),
      sandbox('ca', ports.ca, { MC_STATE_DIR: `${dataDir}/ca`, MC_SIGN_TOKEN: signToken }),
    ]
    const own = programsOf(arrangement, {
      ports,
      database: { ownerUrl: database.ownerUrl, ...(pooler && { pooled: pooler.pooled, poolerPrepares: pooler.prepares, replica: pooler.replica }) },
      isTest,
      argv: gateway?.argv ?? [],
      env: {
        MC_OIDC_ISSUER: `http://localhost:${ports.vneid}`,
        MC_BANK_HOOK_SECRET: hookSecret,
        MC_BANK_WEBHOOK_SECRET: hookSecret,
        MC_SANDBOX_BANK_URL: `http://localhost:${ports.bank}`,
        MC_TELECOM_URL: `http://localhost:${ports.telecom}`,
        MC_SMTP_URL: `smtp://localhost:${ports.smtp}`,
        MC_ZALO_URL: `http://localhost:${ports.zalo}`,
        MC_ORIGIN: address,
        MC_EXCHANGE_URL: `http://localhost:${ports.register}`,
        MC_EXCHANGE_KEY: exchangeKey,
        MC_SIGN_URL: `http://localhost:${ports.ca}`,
        MC_SIGN_TOKEN: signToken,
        MC_TRUST_ROOTS: `${dataDir}/ca/root.pem`,
        MC_TEST: isTest ? '1' : '0',
        MC_BLOB_DIR: `${dataDir}/blobs`,
        // Sectors' own servers have no blobs of releases, but people's files.
        MC_FILES_DIR: `${dataDir}/blobs/files`,
        ...(process.env['NODE_ENV'] !== 'production' && { MC_DEV_RELEASE_DIR: `${dataDir}/release` }),
        MC_LOG_LEVEL: process.env['MC_LOG_LEVEL'] ?? 'warn',
        ...gateway?.env,
      },
    })
    const [first = [], ...later] = own
    for (const group of [pooler ? [pooler.program] : [], [...programs, ...first], ...later]) await Promise.all(group.map((program) => supervisor.start(program)))
    return { address, ownerUrl: database.ownerUrl, pids, seeded, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Keeping = Parameters<typeof keepDatabase>[2] & { isDurable: boolean }

/** The database that `DATABASE_URL` names, or the embedded one, which comes back when it is killed. */
async function startDatabase(dataDir: string, { isDurable, ...keeping }: Keeping): Promise<{ ownerUrl: string; server: EmbeddedServer | null; stop: () => Promise<void> }> {
  const given = process.env['DATABASE_URL']
  if (given) return { ownerUrl: given, server: null, stop: async () => {} }
  const options = { dataDir: `${dataDir}/postgres`, detached: true, isDurable }
  const server = await startEmbedded(options)
  return { ownerUrl: server.ownerUrl, ...keepDatabase(server, options, keeping) }
}
