import type { SignatureReport } from '@mc/signature'
import type { ColumnType } from 'kysely'

/** Dates in it are ISO texts. */
export type KeptSignature = { [K in keyof SignatureReport]: SignatureReport[K] extends Date | null ? string | null : SignatureReport[K] }

export type SignedDocumentsTable = {
  code: string
  file_hash: string
  sector: string
  kind: string
  subject: string
  citizen_id: string | null
  title: string
  number: string | null
  holder_name: string | null
  issued_on: string
  signatures: ColumnType<KeptSignature[], string, never>
  signed_by: string
  signed_at: Date
  withdrawn_at: ColumnType<Date | null, never, Date>
  withdrawn_reason: ColumnType<string | null, never, string>
}
