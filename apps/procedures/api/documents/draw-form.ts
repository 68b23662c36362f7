import type { Fault, Procedure, Session } from '@mc/dossier'
import { procedureOf, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import { apologyForm, receiptForm, refusalForm, stopForm, supplementForm, writeDocument, type FormFacts, type OfficialDocument } from '@mc/pdf'
import { formatDong } from '@mc/money'
import { dateInVietnam } from '@mc/server-kit'
import type { Kysely, Selectable } from 'kysely'
import { itemInWords, limitInWords, sessionInWords } from '../../model/documents/document-words.ts'
import { readEnv } from '../env.ts'
import { officeFacts } from '../sign/office-facts.query.ts'

type DocumentRow = Selectable<DossierDatabase['dossier.documents']>
type Drawing = { facts: FormFacts; procedure: Procedure; row: Selectable<DossiersTable>; data: FormData; at: Date }

/** What is kept of a form: by whom, for which office, until when, and the form's own. */
type FormData = { by?: string; office?: string | null; due?: Session | null; faults?: Fault[]; feeState?: string; reason?: string; newDue?: Session }

/**
 * Draws a form of a dossier from what was written down when it was made: the same form is always the same bytes. Null for what
 * is no form.
 */
export async function drawForm(db: Kysely<DossierDatabase>, { document, row }: { document: DocumentRow; row: Selectable<DossiersTable> }): Promise<Uint8Array | null> {
  const data = document.data as FormData
  const procedure = await procedureOf(db, { code: row.procedure_code, version: row.procedure_version })
  const office = await officeFacts(db, data.office ?? row.reception_office)
  const facts: FormFacts = {
    office: { name: office.name, ...(office.superior && { superior: office.superior }) },
    place: office.place,
    on: dateInVietnam(document.at),
    madeAt: document.at,
    code: row.code ?? '',
    procedure: procedure.name.vi,
    applicant: { name: row.citizen_name, ...(row.phone && { phone: row.phone.replace(/^\+84/, '0') }) },
    officer: { name: data.by ?? '' },
    ...(readEnv().isTrial && { isTest: true }),
  }
  const drawn = await documentOf(document.form, { facts, procedure, row, data, at: document.at }, db)
  return drawn && writeDocument(drawn)
}

async function documentOf(form: DocumentRow['form'], { facts, procedure, row, data, at }: Drawing, db: Kysely<DossierDatabase>): Promise<OfficialDocument | null> {
  const faults = (data.faults ?? []).map(({ item, reason }) => ({ item: itemInWords(procedure, item), reason }))
  switch (form) {
    case 'receipt':
      return receiptForm({
        ...facts,
        papers: await papersOf(db, { row, procedure, at }),
        limit: limitInWords(procedure.limit),
        receivedAt: at,
        due: sessionInWords(data.due ?? null),
        handOver: 'trên cổng này hoặc tại nơi nộp hồ sơ',
        ...(data.feeState === 'paid' && { feePaid: formatDong(row.fee_dong) }),
      })
    case 'supplement':
      return supplementForm({ ...facts, faults })
    case 'refusal':
      return refusalForm({ ...facts, faults })
    case 'apology':
      return apologyForm({ ...facts, due: sessionInWords(data.due ?? null), newDue: sessionInWords(data.newDue ?? null), reason: data.reason ?? 'hồ sơ chưa giải quyết xong' })
    case 'stop':
      return stopForm({ ...facts, stoppedAt: facts.on.split('-').toReversed().join('/'), reason: data.reason === 'withdrawn' ? 'người nộp rút hồ sơ' : (data.reason ?? '') })
    default:
      return null
  }
}

/** Papers that had been handed in by then, each once by its name. */
async function papersOf(db: Kysely<DossierDatabase>, { row, procedure, at }: { row: Selectable<DossiersTable>; procedure: Procedure; at: Date }): Promise<string[]> {
  const rows = await db.selectFrom('dossier.papers').select(['paper', 'file_name']).where('dossier_id', '=', row.id).where('at', '<=', at).orderBy('id').execute()
  return [...new Set(rows.map(({ paper, file_name }) => (paper === 'other' ? file_name : itemInWords(procedure, paper))))]
}
