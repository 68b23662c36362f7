import type { DossierLife, Procedure } from '@mc/dossier'
import type { DossiersTable } from '@mc/dossier-store'
import { rejectionDocument, resultDocument, writeDocument } from '@mc/pdf'
import { dateInVietnam, printedCheckCode } from '@mc/server-kit'
import type { Selectable } from 'kysely'
import { answersInWords } from '../../model/sign/answers-in-words.ts'
import { documentNumber, signersTitle } from '../../model/sign/document-number.rule.ts'
import { readEnv } from '../env.ts'
import { placeNames } from './place-names.ts'
import type { OfficeFacts } from './office-facts.query.ts'

/** What a result is drawn from. */
export type ResultParts = {
  row: Selectable<DossiersTable>
  life: DossierLife
  procedure: Procedure
  office: OfficeFacts
  leader: string
  birthDate: string | null
  /** Of the book; null while it is only looked at. */
  number: number | null
  /** From `newCheckCode`; null while it is only looked at. */
  checkCode: string | null
  now: Date
}

/** A result as it is drawn, with what is kept of it. */
export type DrawnResult = { pdf: Uint8Array; title: string; number: string | null; issuedOn: string }

/** Draws the result of a decided dossier: what is given, or why it is not. */
export async function drawResult(parts: ResultParts): Promise<DrawnResult> {
  const { row, life, procedure, office, leader, birthDate, checkCode, now } = parts
  const { origin, isTrial } = readEnv()
  const isApproved = life.decision?.outcome !== 'rejected'
  const title = isApproved ? procedure.result.name.vi : 'Thông báo kết quả giải quyết hồ sơ'
  const issuedOn = dateInVietnam(now)
  const number = parts.number === null ? null : documentNumber({ number: parts.number, name: title, office: office.code })
  const facts = {
    office: { name: office.name, ...(office.superior && { superior: office.superior }) },
    place: office.place,
    on: issuedOn,
    madeAt: now,
    code: row.code ?? '',
    procedure: procedure.name.vi,
    applicant: { name: row.citizen_name },
    citizenId: row.citizen_id,
    ...(birthDate && { birthDate }),
    number: number ?? '……',
    legalBasis: procedure.legalBasis.map(({ title: law, article }) => [law, article].filter((part) => part).join(', ')),
    signer: { title: signersTitle(office.kind), name: leader },
    signedAt: now,
    ...(checkCode && { check: { address: `${origin}/procedures/verify/${checkCode}`, code: printedCheckCode(checkCode) } }),
    ...(isTrial && { isTest: true }),
  }
  const document =
    life.decision?.outcome === 'rejected'
      ? rejectionDocument({ ...facts, reason: life.decision.reason })
      : resultDocument({ ...facts, title, content: answersInWords(procedure.form, row.answers, placeNames()) })
  return { pdf: await writeDocument(document), title, number, issuedOn }
}
