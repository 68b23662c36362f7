import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { devKey } from './dev-key.ts'

const production = process.env['NODE_ENV'] === 'production'

/** A value with a safe default on a developer's machine that production must give itself. */
function requiredInProduction(name: string, fallback: string) {
  if (production) return z.string({ error: `${name} must be set in production.` }).min(1, `${name} must be set in production.`)
  return z.string().min(1).default(fallback)
}

const flag = z.enum(['0', '1']).default('0').transform((value) => value === '1')
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const schema = z.object({
  /** 0 lets the system choose. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('localhost'),
  /** Address by which browsers reach the portal, without a slash at its end. @default http://localhost:<PORT> */
  MC_ORIGIN: z.url().optional(),
  /**
   * Origins on which one module's isolated pages run alone, `{module}` standing for its id (docs/isolation.md): another
   * host than the portal's, so that cookies stay apart. @default http://{module}.localhost:<PORT>
   */
  MC_ISOLATED_ORIGIN: z.string().optional(),
  /** The database's owner: migrates and makes the login roles. Requests never run as this role. */
  DATABASE_URL: requiredInProduction('DATABASE_URL', 'postgres://postgres@localhost:5433/mot_cua'),
  /** The same through a pooler in transaction mode, PgBouncer: for statements and transactions. @default no pooler */
  DATABASE_POOLED_URL: z.string().optional(),
  /** 1: the pooler keeps prepared statements apart (PgBouncer from 1.21 with `max_prepared_statements`). */
  DATABASE_POOLER_PREPARES: flag,
  /** The same at a streaming replica, perhaps through a pooler: for reads that may lag. @default no replica */
  DATABASE_REPLICA_URL: z.string().optional(),
  /** Folder that holds the sectors and the portal. */
  MC_APPS_DIR: z.string().default(folder('../../')),
  /** Where the files of releases are kept, by their content. Gateways of one portal share it. */
  MC_BLOB_DIR: requiredInProduction('MC_BLOB_DIR', folder('../../../.data/blobs')),
  /** Where people's files are kept, by their content; the same folder for all gateways. @default `files` in MC_BLOB_DIR */
  MC_FILES_DIR: z.string().optional(),
  /** Folder in which keys and tokens for publishing on a developer's machine are made. Refused in production. */
  MC_DEV_RELEASE_DIR: z.string().default(''),
  /** Key of the cookies that carry a sign-in under way: 32 bytes, base64url. */
  MC_SIGN_IN_KEY: requiredInProduction('MC_SIGN_IN_KEY', devKey('sign-in')),
  MC_OIDC_ISSUER: requiredInProduction('MC_OIDC_ISSUER', 'http://localhost:4010'),
  MC_OIDC_CLIENT_ID: z.string().default('mot-cua'),
  MC_OIDC_CLIENT_SECRET: requiredInProduction('MC_OIDC_CLIENT_SECRET', 'sandbox-secret-of-the-portal'),
  MC_OIDC_SCOPE: z.string().default('openid profile'),
  /** Which claims hold the personal ID and the assurance level, and which values of the latter mean level 2. */
  MC_OIDC_CLAIM_ID: z.string().default('citizen_id'),
  MC_OIDC_CLAIM_LEVEL: z.string().default('acr'),
  MC_OIDC_LEVEL_2: z.string().default('2').transform((list) => list.split(',')),
  /** Requests a minute to the APIs from one address while signed out. */
  MC_ANONYMOUS_LIMIT: z.coerce.number().int().positive().default(600),
  /** Sign-ins begun a minute from one address: many people may share one. */
  MC_SIGN_IN_LIMIT: z.coerce.number().int().positive().default(120),
  /** Addresses of balancers whose `X-Forwarded-For` is believed, comma-separated. */
  MC_TRUSTED_PROXIES: z.string().optional(),
  /** Where the telecom operator takes text messages. */
  MC_TELECOM_URL: requiredInProduction('MC_TELECOM_URL', 'http://localhost:4012'),
  /** The province's mail server, `smtp://user:password@host:port` or `smtps://…`. Empty: no e-mail is sent. */
  MC_SMTP_URL: z.string().default(production ? '' : 'smtp://localhost:4015'),
  MC_MAIL_FROM: z.string().default('Một Cửa <khong-tra-loi@motcua.example>'),
  /** Zalo's interface for Official Accounts, the account's access token, and the approved template with one `content`. Empty: none. */
  MC_ZALO_URL: z.string().default(production ? '' : 'http://localhost:4016'),
  MC_ZALO_TOKEN: z.string().default('sandbox-zalo-token'),
  MC_ZALO_TEMPLATE: z.string().default('thong-bao'),
  /** The exchange by which registers of other offices are asked, our name there and our key: 32 bytes, base64url. Empty: none is asked. */
  MC_EXCHANGE_URL: z.string().default(production ? '' : 'http://localhost:4017'),
  MC_EXCHANGE_CLIENT: z.string().default('mot-cua'),
  MC_EXCHANGE_KEY: requiredInProduction('MC_EXCHANGE_KEY', devKey('exchange')),
  /** The signing service of the certification authority. */
  MC_SIGN_URL: requiredInProduction('MC_SIGN_URL', 'http://localhost:4013'),
  /** What the signing service lets the portal in by. */
  MC_SIGN_TOKEN: requiredInProduction('MC_SIGN_TOKEN', 'mot-cua-sandbox-signing'),
  /** File of the root certificates that are trusted, PEM. */
  MC_TRUST_ROOTS: requiredInProduction('MC_TRUST_ROOTS', folder('../../../.data/ca/root.pem')),
  /** 0: this process serves and leaves background work to others. */
  MC_JOBS: z.enum(['0', '1']).default('1').transform((value) => value === '1'),
  /** Keys that sign what is forwarded to sectors' own servers: 32 bytes each, base64url, commas between; the first signs. */
  MC_SECTOR_KEY: requiredInProduction('MC_SECTOR_KEY', devKey('sector')),
  /** Keys that seal the access log: 32 bytes each, base64url, commas between; the first seals, all verify. */
  MC_ACCESS_LOG_KEY: requiredInProduction('MC_ACCESS_LOG_KEY', devKey('access-log')),
  /** Milliseconds to go on serving once told to stop, while balancers notice that `/readyz` says no. */
  MC_DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(production ? 5_000 : 0),
  /** 1: the portal's clock may be set by `POST /_test/clock`. Refused in production. */
  MC_TEST: flag,
  /** Developers' servers in place of built modules: `health=http://localhost:4101`. Refused in production. */
  MC_DEV_MODULES: z.string().default(''),
  /** Origins from which a developer may run a module in their own session, as a regular expression. Empty: none. */
  MC_DEV_ORIGINS: z.string().default('http://localhost:\\d{2,5}'),
  /** Folder of the portal's build below its own: another one while developing, with React's development build. */
  MC_PORTAL_DIST: z.string().default('dist'),
  /** The province's look: a brand of `packages/brand/brands` by its name, or the path of such a file. Empty: the tokens as they are. */
  MC_BRAND: z.string().default(''),
  /** Files of further languages, commas between: each is one catalogue over Vietnamese or English. Empty: none. */
  MC_LANGUAGES: z.string().default(''),
  MC_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** What the gateway needs to start, checked. */
export type Env = Omit<z.infer<typeof schema>, 'MC_ORIGIN' | 'MC_ISOLATED_ORIGIN'> & {
  MC_ORIGIN: string
  MC_ISOLATED_ORIGIN: string
  production: boolean
  /** Everything that was given, for the sectors' own env.ts. */
  raw: Readonly<Record<string, string | undefined>>
}

/**
 * Reads the environment.
 * @throws Error with one line a variable that is missing or wrong
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const result = schema.safeParse(source)
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const env = result.data
  if (production && env.MC_TEST) throw new Error('MC_TEST=1 is refused in production: anybody could set the clock.')
  if (production && env.MC_DEV_RELEASE_DIR) throw new Error('MC_DEV_RELEASE_DIR is refused in production: whoever reads the folder may publish.')
  if (production && env.MC_DEV_MODULES) throw new Error('MC_DEV_MODULES is refused in production: its code is checked by nobody.')
  if (production && !env.MC_ISOLATED_ORIGIN) throw new Error('MC_ISOLATED_ORIGIN must be set in production.')
  return {
    ...env,
    MC_ORIGIN: (env.MC_ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    MC_ISOLATED_ORIGIN: env.MC_ISOLATED_ORIGIN ?? `http://{module}.localhost:${env.PORT}`,
    production,
    raw: source,
  }
}
