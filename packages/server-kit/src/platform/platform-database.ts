import type { ColumnType, Generated, Kysely, QueryExecutorProvider } from 'kysely'
import type { SignedDocumentsTable } from '../signing/signed-documents-table.ts'
import type { RegistryTables } from './registry-tables.ts'

type Instant = Date
type DefaultInstant = ColumnType<Instant, Instant | undefined, Instant>

/** A person of the register. */
export type PersonsTable = {
  citizen_id: string
  full_name: string
  /** Folded for search: no diacritics, lower case. */
  name_key: string
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd` */
  birth_date: string
  sex: 'male' | 'female'
  commune_code: string
  household_id: string
  /** E.164 */
  phone: string | null
  deceased_on: string | null
}

export type AccessLogTable = {
  id: Generated<string>
  citizen_id: string
  actor_id: string
  actor_name: string
  organisation_code: string | null
  role: string
  resource: string
  kind: 'view' | 'list' | 'export' | 'refused' | 'lookup'
  reason: string
  at: DefaultInstant
  request_id: string
}

/** A citizen's question about a look: "I don't recognise this". */
export type AccessQuestionsTable = {
  id: string
  citizen_id: string
  look_id: string
  words: string
  asked_at: Date
  /** `yyyy-mm-dd` */
  answer_due_on: string
  answered_at: Date | null
  answered_by: string | null
  answered_by_name: string | null
  outcome: 'rightful' | 'mistaken' | 'wrongful' | null
  answer: string | null
}

export type NoticesTable = {
  id: Generated<string>
  citizen_id: string
  kind: string
  title_vi: string
  title_en: string
  text_vi: string
  text_en: string
  href: string | null
  is_urgent: boolean
  once_key: string | null
  created_at: DefaultInstant
  read_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  dispatched_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

/** Where and when a person wants to be told. */
export type NoticeSettingsTable = {
  citizen_id: string
  locale: Generated<'vi' | 'en'>
  email: string | null
  /** Local time, `HH:MM`. */
  quiet_from: Generated<string>
  quiet_to: Generated<string>
  asked_email: string | null
  email_code_hash: Buffer | null
  email_code_until: Date | null
}

/** A question to a register, without what it told. */
export type ExchangeCallsTable = {
  request_id: string
  register: string
  asked: string[]
  citizen_id: string
  purpose: string
  basis: string
  consent_id: string | null
  at: Date
  took_ms: number
  outcome: 'ok' | 'kept' | 'unknown' | 'refused' | 'away'
}

export type SessionsTable = {
  id: Generated<string>
  token_hash: Buffer
  citizen_id: string
  level: 1 | 2
  created_at: DefaultInstant
  last_seen_at: DefaultInstant
  expires_at: Instant
  user_agent: string | null
  revoked_at: Instant | null
  id_token: string | null
}

/** A session of a module's own origin, or the code for one that was not used yet. */
export type IsolatedSessionsTable = {
  id: Generated<string>
  session_id: string
  module: string
  code_hash: Buffer | null
  browser_hash: Buffer
  token_hash: Buffer | null
  created_at: DefaultInstant
  expires_at: Instant
}

/** The platform's own tables: what every sector may touch of them is settled by grants and row-level security. */
export type PlatformDatabase = RegistryTables & {
  'platform.persons': PersonsTable
  'platform.guardianships': { guardian_id: string; citizen_id: string; kind: 'parent' | 'guardian' }
  'platform.organisations': { code: string; name_vi: string; name_en: string; kind: string; commune_code: string | null }
  'platform.role_assignments': { person_id: string; role: string; organisation_code: string }
  'platform.sessions': SessionsTable
  'platform.isolated_sessions': IsolatedSessionsTable
  'platform.access_log': AccessLogTable
  'platform.notices': NoticesTable
  'platform.notice_settings': NoticeSettingsTable
  'platform.notice_choices': { citizen_id: string; kind: string; channel: 'sms' | 'email' | 'zalo'; is_on: boolean }
  'platform.notice_deliveries': { notice_id: string; channel: 'sms' | 'email' | 'zalo'; recipient: string; due_at: Date; tries: number; sent_at: Date | null; gave_up_at: Date | null; last_error: string | null }
  'platform.consents': { id: Generated<string>; citizen_id: string; purpose: string; words: string; locale: 'vi' | 'en'; given_at: Date; withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date | null> }
  'platform.exchange_calls': ExchangeCallsTable
  'platform.access_questions': AccessQuestionsTable
  'platform.signed_documents': SignedDocumentsTable
  'platform.outbox': {
    id: Generated<string>
    type: string
    version: number
    payload: ColumnType<unknown, string, never>
    created_at: DefaultInstant
    dispatched_at: Instant | null
  }
  'platform.handled_events': { event_id: string; sector: string; handled_at: DefaultInstant }
  'platform.idempotency_answers': {
    operation: string
    citizen_id: string
    key: string
    fingerprint: Buffer
    answer: ColumnType<unknown, string | null, string>
    created_at: DefaultInstant
  }
  'platform.rate_windows': { bucket: Buffer; window_start: Instant; tries: number }
  'platform.messages': {
    id: Generated<string>
    recipient: string
    text: string
    created_at: DefaultInstant
    sent_at: Instant | null
    refused_at: Instant | null
  }
  'platform.seed_runs': { size: 'small' | 'province'; today: string; started_at: DefaultInstant; finished_at: Instant | null }
  'platform.test_clock': { is_only: Generated<boolean>; offset_ms: ColumnType<bigint, bigint | number, bigint | number> }
  'platform.client_reports': {
    id: Generated<string>
    module: string
    version: string | null
    kind: string
    detail: string
    user_agent: string | null
    at: DefaultInstant
  }
  'platform.planned_works': {
    id: Generated<string>
    starts_at: Date
    ends_at: Date
    text_vi: string
    text_en: string
    announced_by: string
    announced_at: DefaultInstant
    cancelled_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    /** Parts that the works touch; none: the whole portal. */
    modules: ColumnType<string[], string[] | undefined, string[]>
  }
  'platform.work_events': { id: Generated<bigint>; at: Date; actor_id: string; actor_name: string; action: string; work_id: string; detail: ColumnType<unknown, string, string> }
  'platform.remote_sectors': { id: string; description: ColumnType<unknown, string, string> }
  'platform.communes': { code: string; kind: 'phuong' | 'xa'; name: string; lon: number; lat: number }
}

/** A sector's connection with the platform's tables in its types. */
export function platformTables(db: QueryExecutorProvider): Kysely<PlatformDatabase> {
  return db as unknown as Kysely<PlatformDatabase>
}

/** The scope under which the gateway itself reads the register and keeps sessions; no sector's login can use it. */
export const PLATFORM_SCOPE = { duty: 'platform.service' } as const

/** The scope under which handlers and jobs run; they have nobody at the keyboard. */
export const SYSTEM_DUTY = 'system'
