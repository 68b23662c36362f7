import * as z from 'zod/mini'

export const ModuleId = z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/))
export const Version = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/))
/** Why a developer changes what people get: it stays in the audit. */
export const Reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500))

const TextSchema = z.object({ vi: z.string(), en: z.string() })
/** Out of service: since when (ISO 8601) and why. */
const Stopped = z.nullable(z.object({ at: z.string(), reason: z.string() }))
const Stable = z.nullable(z.object({ version: z.string(), since: z.string(), previous: z.nullable(z.string()) }))
const Canary = z.nullable(z.object({ version: z.string(), since: z.string(), share: z.number(), roles: z.array(z.string()) }))

/** What browsers reported: attempts to load, failed ones among them, and within how many ms half and 95 % were loaded. */
const Measured = z.object({ loads: z.int(), failures: z.int(), medianMs: z.nullable(z.int()), slowMs: z.nullable(z.int()) })

/** A team of developers. */
export const Team = z.object({ code: z.string(), name: TextSchema })

/** What the caller may do to the module: `registry/module-rights.ts` has the rule, and the server asks it again at each change. */
const May = z.object({ putForward: z.boolean(), takeBack: z.boolean(), stop: z.boolean(), override: z.boolean(), addKeys: z.boolean(), revokeKeys: z.boolean() })

/** A module in the console's list. */
export const ListedModule = z.object({ id: z.string(), title: TextSchema, stopped: Stopped, stable: Stable, canary: Canary, releases: z.int(), lastReleasedAt: z.nullable(z.string()), teams: z.array(Team), may: May })
export type ListedModule = z.output<typeof ListedModule>

/** A release in the console. */
export const ListedRelease = z.object({
  version: z.string(),
  releasedAt: z.string(),
  releasedBy: z.string(),
  source: z.enum(['signed', 'installed']),
  commit: z.nullable(z.string()),
  keyId: z.nullable(z.string()),
  contract: z.int(),
  /** Served until this day at least, and until this version of the contract came; null: promised no more. */
  promise: z.nullable(z.object({ until: z.string(), untilVersion: z.int() })),
  /** Compressed script on first load; all files as they are. */
  bytesFirstLoad: z.int(),
  bytesAll: z.int(),
  files: z.int(),
  stopped: Stopped,
  measured: Measured,
})
export type ListedRelease = z.output<typeof ListedRelease>

/** All about one module. */
export const ModuleDetail = z.object({
  id: z.string(),
  title: TextSchema,
  stopped: Stopped,
  stable: Stable,
  canary: Canary,
  teams: z.array(Team),
  may: May,
  /** What its first load may cost at most, bytes of compressed script. */
  budgetBytes: z.int(),
  releases: z.array(ListedRelease),
  events: z.array(
    z.object({ id: z.string(), at: z.string(), actor: z.string(), action: z.string(), version: z.nullable(z.string()), channel: z.nullable(z.string()), reason: z.string() }),
  ),
  keys: z.array(z.object({ keyId: z.string(), holder: z.string(), createdAt: z.string(), revokedAt: z.nullable(z.string()) })),
  /** Deploy tokens, for those who may end them; the tokens themselves are kept by nobody. */
  tokens: z.array(z.object({ id: z.string(), name: z.string(), createdAt: z.string(), expiresAt: z.string(), isOver: z.boolean(), revokedAt: z.nullable(z.string()) })),
  /** The last failures that browsers told of. */
  failures: z.array(z.object({ id: z.string(), at: z.string(), version: z.nullable(z.string()), stage: z.string(), detail: z.string() })),
})
export type ModuleDetail = z.output<typeof ModuleDetail>

export const FileChanges = z.array(z.object({ path: z.string(), what: z.enum(['added', 'removed', 'changed']), bytesBefore: z.int(), bytesAfter: z.int() }))
