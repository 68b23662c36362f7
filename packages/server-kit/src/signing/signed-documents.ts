import { randomBytes } from 'node:crypto'
import { sql, type QueryExecutorProvider, type Selectable, type Transaction } from 'kysely'
import { attributionOf } from '../audit/attribution.ts'
import { platformTables, type PlatformDatabase } from '../platform/platform-database.ts'
import type { SignedFile } from '../ports/sign.port.ts'
import type { SignedDocumentsTable } from './signed-documents-table.ts'

/** A signed document as it is kept. */
export type SignedDocument = Selectable<SignedDocumentsTable>

/** What is known of a document that was signed. */
export type NewSignedDocument = {
  /** From `newCheckCode`, printed on it. */
  code: string
  /** Its name in the store of files. */
  fileHash: string
  sector: string
  /** `<sector>.<thing>`, and which one. */
  kind: string
  subject: string
  citizenId: string | null
  title: string
  number: string | null
  holderName: string | null
  /** Local day. */
  issuedOn: string
  file: SignedFile
}

/** Crockford's base 32: no letter is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of 80 random bits by which anybody who has the document finds it. @example newCheckCode() → '7H2K9QX4M0AZB3TC' */
export function newCheckCode(): string {
  return [...randomBytes(16)].map((byte) => LETTERS[byte & 31]).join('')
}

/** A typed code as it is kept; null when it cannot be one. Small letters, gaps and look-alikes are forgiven. */
export function checkCodeOf(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : null
}

/** A code as documents print it. @example → '7H2K-9QX4-M0AZ-B3TC' */
export function printedCheckCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** Keeps what was signed, in the transaction that gives it out. @param trx opened by a door of the context: it says who signs */
export async function keepSigned(trx: QueryExecutorProvider, document: NewSignedDocument): Promise<void> {
  const { file, fileHash, citizenId, holderName, issuedOn, ...rest } = document
  await platformTables(trx)
    .insertInto('platform.signed_documents')
    .values({ ...rest, file_hash: fileHash, citizen_id: citizenId, holder_name: holderName, issued_on: issuedOn, signatures: JSON.stringify(file.signatures), signed_by: attributionOf(trx).actorId, signed_at: file.signedAt })
    .execute()
}

/** The document with a code, whoever asks: they have it in hand. @param trx of `ctx.writeOwn`, also signed out */
export function findSignedByCode(trx: QueryExecutorProvider, code: string): Promise<SignedDocument | null> {
  return named(trx, { setting: 'platform.checked_code', column: 'code', value: code })
}

/** The document with just these bytes. @param fileHash SHA-384, hexadecimal */
export function findSignedByHash(trx: QueryExecutorProvider, fileHash: string): Promise<SignedDocument | null> {
  return named(trx, { setting: 'platform.checked_hash', column: 'file_hash', value: fileHash })
}

async function named(trx: QueryExecutorProvider, { setting, column, value }: { setting: string; column: 'code' | 'file_hash'; value: string }): Promise<SignedDocument | null> {
  const tables = platformTables(trx) as Transaction<PlatformDatabase>
  await sql`select set_config(${setting}, ${value}, true)`.execute(tables)
  return (await tables.selectFrom('platform.signed_documents').selectAll().where(column, '=', value).executeTakeFirst()) ?? null
}
