import { dateInVietnam, printedCheckCode, type SignatureReport, type SignedDocument } from '@mc/server-kit'
import type * as z from 'zod/mini'
import { documentFileName } from '../../model/verify/document-file-name.ts'
import { verdictOf } from '../../model/verify/verdict-of.rule.ts'
import type { IssuedDocument, VerifiedDocument, VerifiedSignature } from '../../model/verify/verified-document.ts'

/** What people are told of a document. */
export function verifiedOf(reports: readonly SignatureReport[], of: { kept: SignedDocument | null; bytes: number; now: Date }): z.input<typeof VerifiedDocument> {
  const signatures = reports.map(signatureOf)
  return {
    verdict: verdictOf(signatures, of.kept?.withdrawn_at != null),
    signatures,
    issued: of.kept && issuedOf(of.kept, of.bytes),
    checkedAt: of.now.toISOString(),
  }
}

/** The name of a test authority says so; a real one's never does. */
const TEST_AUTHORITY = /THỬ NGHIỆM/

function signatureOf({ signer, issuer, serial, signedAt, verdict, content, additions, certificate, revocation, stamp }: SignatureReport): z.input<typeof VerifiedSignature> {
  return {
    signer: { name: signer.name, organisation: signer.organisation === signer.name ? null : signer.organisation },
    issuer,
    serial: serial.toUpperCase(),
    isTest: TEST_AUTHORITY.test(issuer),
    signedAt: signedAt?.toISOString() ?? null,
    verdict,
    content,
    additions,
    certificate,
    revocation,
    stamp,
  }
}

function issuedOf(kept: SignedDocument, bytes: number): z.input<typeof IssuedDocument> {
  return {
    code: printedCheckCode(kept.code),
    title: kept.title,
    number: kept.number,
    holderName: kept.holder_name,
    issuedOn: kept.issued_on,
    withdrawn: kept.withdrawn_at && { on: dateInVietnam(kept.withdrawn_at), reason: kept.withdrawn_reason ?? '' },
    fileName: documentFileName(kept.title, kept.number),
    bytes,
  }
}
