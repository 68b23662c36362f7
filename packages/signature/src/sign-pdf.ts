import { addEvidence, type Evidence } from './pdf/add-evidence.ts'
import { fieldNames, placeSignature } from './pdf/place-signature.ts'
import { certificateOf, derOfCertificate } from './cms/der.ts'
import { readSignedData, tokenOf } from './cms/read-signed-data.ts'
import { Pdf } from './pdf/read-pdf.ts'
import { signaturesIn } from './verify/signatures-in.ts'
import { ToBeSigned } from './cms/signed-data.ts'
import { askForStatus } from './cms/status.ts'
import { askForStamp, tokenInAnswer } from './cms/time-stamp.ts'
import { WrongStamp } from './wrong-stamp.error.ts'

/** What a signature says of itself. */
export type SignatureWords = { signerName: string; reason?: string; location?: string; claimedAt: Date }

/** A document that waits for a signature: `digest` is what the signer's key is to sign (SHA-256). */
export type PreparedSignature = { digest: Buffer; complete: (signature: Uint8Array) => Promise<Buffer> }

/** Who answers for time and for certificates, by the bytes of their protocols. */
export type Witnesses = {
  /** RFC 3161. */
  stamp: (question: Uint8Array) => Promise<Uint8Array>
  /** RFC 6960, about a certificate that names its own place for it. */
  status: (question: Uint8Array) => Promise<Uint8Array>
  /** The list of the root, about its authorities. */
  list: () => Promise<Uint8Array>
}

/**
 * Prepares a document for one signature (PAdES B-T once completed): the key may be anywhere, it signs a digest.
 * @param chain DER: the signer's certificate, then those above it
 * @throws WrongStamp on completion, when the time stamp is not of this signature
 */
export function prepareSignature(file: Uint8Array, { words, chain, witnesses }: { words: SignatureWords; chain: readonly Uint8Array[]; witnesses: Pick<Witnesses, 'stamp'> }): PreparedSignature {
  const placed = placeSignature(file, { ...words, field: `Signature${fieldNames(file).length + 1}` })
  const toBeSigned = new ToBeSigned(placed.digest, chain)
  return {
    digest: toBeSigned.digest(),
    complete: async (signature) => {
      const question = askForStamp(signature)
      const token = tokenInAnswer(await witnesses.stamp(question.der), question)
      if (!token) throw new WrongStamp()
      return placed.complete(toBeSigned.withSignature(signature, token))
    },
  }
}

/** Puts into the document what is needed to check its signatures later (PAdES B-LT). @param chains of all signers, DER */
export async function completeEvidence(file: Uint8Array, { chains, witnesses }: { chains: readonly (readonly Uint8Array[])[]; witnesses: Witnesses }): Promise<{ file: Buffer; evidence: Evidence }> {
  const stampers = signaturesIn(Pdf.read(file)).flatMap(({ cms }) => {
    const info = readSignedData(cms)?.info
    const token = info && tokenOf(info)
    const read = token && readSignedData(token)
    return read ? [{ own: read.signer, all: read.certificates }] : []
  })
  const certificates = [...chains.flat(), ...stampers.flatMap(({ all }) => all.map(derOfCertificate))]
  const statuses: Uint8Array[] = []
  const asked = new Set<string>()
  for (const certificate of [...chains.map(([own]) => certificateOf(own!)), ...stampers.map(({ own }) => own)]) {
    const key = derOfCertificate(certificate).toString('base64')
    const issuer = certificates.map(certificateOf).find((one) => one.subject.isEqual(certificate.issuer))
    if (!issuer || asked.has(key)) continue
    asked.add(key)
    statuses.push(await witnesses.status(await askForStatus(certificate, issuer)))
  }
  const evidence = { certificates, statuses, lists: [await witnesses.list()] }
  return { file: addEvidence(file, evidence), evidence }
}
