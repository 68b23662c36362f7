import type { DossierEvent, DossierLife, Phase, Procedure } from '@mc/dossier'
import type { ColumnType, Generated } from 'kysely'

/** Where a version of a procedure is. */
export type ProcedureState = 'draft' | 'proposed' | 'published' | 'withdrawn'

/** Kinds of work at a desk. */
export type WorkKind = 'reception' | 'task' | 'approval' | 'signing' | 'hand-over'

/** Forms 01 to 06 of Circular 03/2025/TT-VPCP, and the result. */
export type DocumentForm = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'control' | 'result'

/** A charge as it was when the dossier was sent. Amounts are đồng, as text. */
export type StoredFee = { charges: { id: string; name: { vi: string; en: string }; amountDong: string }[]; totalDong: string }

type Json<T> = ColumnType<T, string, string>
type Half = 'morning' | 'afternoon'

/** A row of `dossier.dossiers`. */
export type DossiersTable = {
  id: Generated<string>
  code: string | null
  citizen_id: string
  citizen_name: string
  filed_by: string
  applicant_kind: 'self' | 'child' | 'ward' | 'authorised' | 'organisation'
  procedure_code: string
  procedure_version: number
  channel: 'online' | 'counter'
  commune_code: string
  reception_office: string
  phone: string | null
  answers: Json<Record<string, unknown>>
  sources: Json<Record<string, string>>
  life: Json<DossierLife>
  phase: ColumnType<Phase, never, never>
  revision: Generated<number>
  due_on: string | null
  due_half: Half | null
  fee: ColumnType<StoredFee, string | undefined, string>
  fee_dong: Generated<bigint>
  fee_state: Generated<'none' | 'asked' | 'paid'>
  fee_way: 'online' | 'cash' | null
  created_at: Date
  changed_at: Date
  sent_at: Date | null
  received_at: Date | null
  ended_at: Date | null
}

/** The tables of the schema `dossier`, as the columns are. */
export type DossierDatabase = {
  'dossier.procedures': {
    code: string
    version: number
    document: Json<Procedure>
    effective_from: string
    state: ProcedureState
    proposed_by: string | null
    approved_by: string | null
    at: Date
  }
  'dossier.agency_offices': { agency: string; commune_code: string | null; organisation_code: string; agency_code: string | null }
  'dossier.dossiers': DossiersTable
  'dossier.events': {
    dossier_id: string
    seq: number
    citizen_id: string
    at: Date
    actor_id: string
    actor_name: string
    office: string | null
    role: string
    event: Json<DossierEvent>
    note: string | null
  }
  'dossier.tasks': {
    id: Generated<string>
    dossier_id: string
    citizen_id: string
    task: string
    kind: WorkKind
    stage: number | null
    office: string
    role: string
    assigned_to: string | null
    assigned_name: string | null
    opened_at: Date
    due_on: string | null
    due_half: Half | null
    done_at: Date | null
    done_by: string | null
  }
  'dossier.papers': {
    id: Generated<string>
    dossier_id: string
    citizen_id: string
    paper: string
    file_name: string
    media_type: string
    bytes: number
    blob_hash: string
    origin: 'upload' | 'scan' | 'register'
    added_by: string
    at: Date
  }
  'dossier.documents': { id: Generated<string>; dossier_id: string; citizen_id: string; form: DocumentForm; data: Json<Record<string, unknown>>; blob_hash: string | null; signed: Generated<boolean>; at: Date }
  'dossier.comments': { id: Generated<string>; dossier_id: string; citizen_id: string; author_id: string; author_name: string; office: string | null; text: string; at: Date }
  'dossier.ratings': { dossier_id: string; citizen_id: string; score: number; text: string | null; at: Date }
  'dossier.complaints': {
    id: Generated<string>
    dossier_id: string
    citizen_id: string
    office: string
    text: string
    at: Date
    answer: string | null
    answered_by: string | null
    answered_at: Date | null
  }
  'dossier.office_dossiers': { office: string; dossier_id: string; citizen_id: string; code: string; name_key: string; given_key: string }
  'dossier.code_counters': { agency_code: string; day: string; last: number }
  'dossier.figures': { day: string; procedure_code: string; office: string; commune_code: string } & Record<FigureColumn, Generated<number>>
  'dossier.upload_parts': { upload_id: string; part: number; uploaded_by: string; bytes: Buffer; at: Date }
  'dossier.stand_ins': {
    id: Generated<string>
    office: string
    absent_id: string
    absent_name: string
    stand_in_id: string
    stand_in_name: string
    from_on: string
    to_on: string
    set_by: string
    at: Date
    ended_at: Date | null
  }
}

/** What is counted by day, procedure, office and commune. */
export type FigureColumn = 'sent' | 'sent_online' | 'received' | 'completed' | 'rejected' | 'on_time' | 'late' | 'half_days' | 'rated' | 'score'
