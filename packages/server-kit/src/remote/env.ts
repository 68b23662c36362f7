import * as z from 'zod'

const production = process.env['NODE_ENV'] === 'production'

/** The sector's `api/sector.ts`. */
const SectorFile = z.string({ error: 'MC_SECTOR_FILE must name the file api/sector.ts of the sector.' })

const migrateSchema = z.object({
  MC_SECTOR_FILE: SectorFile,
  /** The database as its owner, who may change tables. */
  DATABASE_URL: z.string({ error: "DATABASE_URL must be the database's address as its owner." }),
})

const schema = z.object({
  /** 0 lets the system choose. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4020),
  HOST: z.string().default('localhost'),
  MC_SECTOR_FILE: SectorFile,
  /** The database by the sector's own login, such as `postgres://mc_health:…@db/mot_cua`: the owner's is not needed here. */
  DATABASE_URL: z.string({ error: "DATABASE_URL must be the database's address with the sector's own login." }),
  /** The same through a pooler in transaction mode, PgBouncer: for statements and transactions. @default no pooler */
  DATABASE_POOLED_URL: z.string().optional(),
  /** 1: the pooler keeps prepared statements apart (PgBouncer from 1.21 with `max_prepared_statements`). */
  DATABASE_POOLER_PREPARES: z.enum(['0', '1']).default('0').transform((value) => value === '1'),
  /** The same at a streaming replica, perhaps through a pooler: for reads that may lag. @default no replica */
  DATABASE_REPLICA_URL: z.string().optional(),
  /** Where the gateway publishes its keys, or the keys themselves as a JSON Web Key Set. */
  MC_GATEWAY_KEYS: production
    ? z.string({ error: "MC_GATEWAY_KEYS must be set in production: the gateway's address with /.well-known/mc-sector-keys.json, or the keys." })
    : z.string().default('http://localhost:4000/.well-known/mc-sector-keys.json'),
  /** Milliseconds to go on serving once told to stop, while balancers notice. */
  MC_DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(production ? 5_000 : 0),
  /** The signing service of the certification authority, its token, and the file of the roots that are trusted. @default nobody signs */
  MC_SIGN_URL: z.string().optional(),
  MC_SIGN_TOKEN: z.string().default(''),
  MC_TRUST_ROOTS: z.string().optional(),
  /** Where people's files are kept: the gateway's `MC_FILES_DIR`. @default nowhere */
  MC_FILES_DIR: z.string().optional(),
  /** The exchange by which registers are asked, our name there and our key: 32 bytes, base64url. @default nowhere */
  MC_EXCHANGE_URL: z.string().optional(),
  MC_EXCHANGE_CLIENT: z.string().default('mot-cua'),
  MC_EXCHANGE_KEY: z.string().default(''),
  MC_TEST: z.enum(['0', '1']).default('0').transform((value) => value === '1'),
  MC_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** What a sector's server needs to start, checked. */
export type SectorServerEnv = z.infer<typeof schema> & {
  /** Everything that was given, for the sector's hooks. */
  raw: Readonly<Record<string, string | undefined>>
}

/**
 * Reads the environment.
 * @throws Error with one line a variable that is missing or wrong
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): SectorServerEnv {
  const env = checked(schema, source)
  if (production && env.MC_TEST) throw new Error('MC_TEST=1 is refused in production: anybody could set the clock.')
  return { ...env, raw: source }
}

/** Reads what migrating one sector needs. @throws Error with one line a variable that is missing or wrong */
export function readMigrateEnv(source: Readonly<Record<string, string | undefined>> = process.env): z.infer<typeof migrateSchema> {
  return checked(migrateSchema, source)
}

function checked<T extends z.ZodType>(of: T, source: Readonly<Record<string, string | undefined>>): z.infer<T> {
  const result = of.safeParse(source)
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  return result.data
}
