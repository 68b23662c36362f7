import type { ColumnType, Generated } from 'kysely'

type DefaultInstant = ColumnType<Date, Date | undefined, Date>
/** Written as JSON text, read as what it says. */
type Json<T> = ColumnType<T, string, string>

export type ReleasesTable = {
  module: string
  version: string
  contract: number
  source: 'signed' | 'installed'
  /** DSSE envelope; null when installed. */
  envelope: ColumnType<unknown, string | null, string>
  /** `ModuleManifest` of @mc/module-kit. */
  manifest: Json<unknown>
  /** Compressed script that the entry needs. */
  bytes_first_load: number
  key_id: string | null
  released_by: string
  commit: string | null
  released_at: DefaultInstant
  stopped_at: Date | null
  stopped_reason: string | null
}

export type ReleaseEventsTable = {
  id: Generated<bigint>
  at: DefaultInstant
  actor_kind: 'person' | 'token' | 'system'
  actor_id: string
  actor_name: string
  action: string
  module: string
  version: string | null
  channel: 'stable' | 'canary' | null
  reason: string
  detail: Json<Record<string, unknown>>
}

/** The registry of releases (docs/releases.md): tables that only the platform's own login reaches. */
export type RegistryTables = {
  'platform.dev_overrides': { session_id: string; module: string; origin: string; since: DefaultInstant }
  'platform.registry_revision': { is_only: Generated<boolean>; revision: ColumnType<bigint, bigint | number, bigint | number> }
  'platform.modules': {
    id: string
    permissions: ColumnType<{ roles: string[]; slots: string[] } | null, string | null | undefined, string | null>
    budget_bytes: number | null
    stopped_at: Date | null
    stopped_reason: string | null
    created_at: DefaultInstant
  }
  'platform.team_modules': { team_code: string; module: string; since: DefaultInstant }
  'platform.team_keys': {
    key_id: string
    module: string
    /** Raw Ed25519 key, base64. */
    public_key: string
    holder: string
    created_at: DefaultInstant
    revoked_at: Date | null
  }
  'platform.deploy_tokens': {
    id: Generated<string>
    token_hash: Buffer
    module: string
    name: string
    created_at: DefaultInstant
    expires_at: Date
    revoked_at: Date | null
  }
  'platform.releases': ReleasesTable
  'platform.release_files': {
    module: string
    version: string
    path: string
    bytes: number
    hash: string
    brotli_hash: string | null
    gzip_hash: string | null
    bytes_gzip: number | null
  }
  'platform.portal_files': {
    path: string
    bytes: number
    hash: string
    brotli_hash: string | null
    gzip_hash: string | null
    bytes_gzip: number | null
    stored_at: DefaultInstant
  }
  'platform.channels': {
    module: string
    channel: 'stable' | 'canary'
    version: string
    /** Hundredths of people, exact text; null on `stable`. */
    share: ColumnType<string | null, number | string | null, number | string | null>
    roles: ColumnType<string[], string[] | undefined, string[]>
    since: DefaultInstant
    previous_version: string | null
  }
  'platform.release_events': ReleaseEventsTable
  'platform.release_measures': {
    module: string
    version: string
    minute: Date
    loads: number
    failures: number
    load_times: number[]
  }
}
