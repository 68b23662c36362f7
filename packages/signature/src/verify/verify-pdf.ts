import type * as pkijs from 'pkijs'
import { chainState, type ChainState } from '../cms/chain.ts'
import { certificateOf, nameIn, serialOf } from '../cms/der.ts'
import { OID } from '../cms/oid.ts'
import { isSignedBy, namesCertificate, namesDigest, readSignedData, tokenOf } from '../cms/read-signed-data.ts'
import { askForStatus, readStatus, type CertificateStatus } from '../cms/status.ts'
import { checkStamp } from '../cms/time-stamp.ts'
import { Pdf } from '../pdf/read-pdf.ts'
import { onlyAllowedAdditions } from './allowed-additions.ts'
import { evidenceIn } from './evidence-in.ts'
import { signaturesIn, type FoundSignature } from './signatures-in.ts'

/** What a check found about one signature, each thing apart. */
export type SignatureReport = {
  field: string
  /** As the certificate says. */
  signer: { name: string; organisation: string | null; number: string | null }
  issuer: string
  /** Of the certificate, hexadecimal. */
  serial: string
  reason: string | null
  /** By the signer's own clock. */
  claimedAt: Date | null
  /** As the time stamp proves. */
  signedAt: Date | null
  content: 'intact' | 'changed'
  /** What came behind the signature: nothing, only further signatures and evidence, or a change. */
  additions: 'none' | 'allowed' | 'changed'
  certificate: ChainState
  revocation: 'good' | 'revoked' | 'unknown'
  revokedAt: Date | null
  stamp: 'good' | 'missing' | 'wrong' | 'foreign'
  verdict: 'valid' | 'broken' | 'untrusted' | 'unknown'
}

export type Trust = {
  /** DER. */
  roots: readonly Uint8Array[]
  now: Date
  /** Asks about a certificate when the file has no answer of its own. @default nobody is asked */
  status?: (question: Uint8Array) => Promise<Uint8Array>
}

/**
 * Checks all signatures of a document: is it what was signed, by whom, when, was the certificate of a trusted root and not
 * taken back by then. A document without signatures gives an empty list.
 * @throws UnreadablePdf when the file cannot be judged
 */
export async function verifyPdf(file: Uint8Array, trust: Trust): Promise<SignatureReport[]> {
  const pdf = Pdf.read(file)
  const evidence = evidenceIn(pdf)
  const roots = trust.roots.map(certificateOf)
  const reports: SignatureReport[] = []
  for (const found of signaturesIn(pdf)) reports.push(await reportOn(found, { pdf, evidence, roots, trust }))
  return reports
}

type Around = { pdf: Pdf; evidence: ReturnType<typeof evidenceIn>; roots: pkijs.Certificate[]; trust: Trust }

async function reportOn(found: FoundSignature, { pdf, evidence, roots, trust }: Around): Promise<SignatureReport> {
  const read = readSignedData(found.cms)
  const base = { field: found.field, reason: found.reason, claimedAt: found.claimedAt }
  const { signedBytes } = found
  if (!read || !signedBytes)
    return { ...base, signer: { name: found.signerName ?? '', organisation: null, number: null }, issuer: '', serial: '', signedAt: null, content: 'changed', additions: 'changed', certificate: 'foreign', revocation: 'unknown', revokedAt: null, stamp: 'missing', verdict: 'broken' }
  const { signer, info } = read
  const isIntact = namesDigest(info, signedBytes) && namesCertificate(info, signer) && (await isSignedBy(read, signedBytes))
  const others = [...read.certificates, ...evidence.certificates]
  const stamp = await checkStamp(tokenOf(info), { bytes: new Uint8Array(info.signature.getValue()), roots, others })
  const instant = stamp.at ?? trust.now
  const certificate = await chainState(signer, { others, roots, instant, use: 'documents' })
  const status = certificate === 'foreign' ? { status: 'unknown' as const } : await statusAt(signer, { others: [...others, ...roots], roots, evidence, trust, instant })
  const facts = {
    content: isIntact ? ('intact' as const) : ('changed' as const),
    additions: additionsBehind(found, pdf),
    certificate,
    revocation: status.status,
    stamp: stamp.state,
  }
  return {
    ...base,
    ...facts,
    signer: { name: nameIn(signer.subject, OID.commonName) ?? '', organisation: nameIn(signer.subject, OID.organisation), number: nameIn(signer.subject, OID.serialNumber) },
    issuer: nameIn(signer.issuer, OID.commonName) ?? '',
    serial: serialOf(signer),
    signedAt: stamp.at,
    revokedAt: status.status === 'revoked' ? status.since : null,
    verdict: verdictOf(facts),
  }
}

/** Broken beats untrusted beats unknown: the worst is said first. */
function verdictOf({ content, additions, certificate, revocation, stamp }: Pick<SignatureReport, 'content' | 'additions' | 'certificate' | 'revocation' | 'stamp'>): SignatureReport['verdict'] {
  if (content === 'changed' || additions === 'changed' || stamp === 'wrong') return 'broken'
  if (certificate !== 'trusted' || revocation === 'revoked' || stamp === 'foreign') return 'untrusted'
  return revocation === 'unknown' || stamp === 'missing' ? 'unknown' : 'valid'
}

function additionsBehind({ end }: FoundSignature, pdf: Pdf): SignatureReport['additions'] {
  if (end === pdf.bytes.length) return 'none'
  try {
    return onlyAllowedAdditions(Pdf.read(pdf.bytes.subarray(0, end)), pdf) ? 'allowed' : 'changed'
  } catch {
    return 'changed'
  }
}

type StatusAround = { others: pkijs.Certificate[]; roots: pkijs.Certificate[]; evidence: Around['evidence']; trust: Trust; instant: Date }

/** Taken back after the signing does not count against it; a good answer counts when it is from then or later. */
async function statusAt(signer: pkijs.Certificate, { others, roots, evidence, trust, instant }: StatusAround): Promise<CertificateStatus> {
  const issuer = others.find((one) => one.subject.isEqual(signer.issuer))
  if (!issuer) return { status: 'unknown' }
  let isGood: CertificateStatus | null = null
  const judge = async (answer: Uint8Array): Promise<CertificateStatus | null> => {
    const status = await readStatus(answer, { certificate: signer, issuer, roots })
    if (status.status === 'revoked') return status.since.getTime() <= instant.getTime() ? status : { status: 'good', asOf: instant }
    return status.status === 'good' && status.asOf.getTime() >= instant.getTime() - CLOCKS_APART_MS ? status : null
  }
  for (const answer of evidence.statuses) {
    const status = await judge(answer)
    if (status?.status === 'revoked') return status
    isGood ??= status
  }
  if (isGood || !trust.status) return isGood ?? { status: 'unknown' }
  try {
    return (await judge(await trust.status(await askForStatus(signer, issuer)))) ?? { status: 'unknown' }
  } catch {
    return { status: 'unknown' }
  }
}

/** By which the clocks of two authorities may differ. */
const CLOCKS_APART_MS = 5 * 60_000
