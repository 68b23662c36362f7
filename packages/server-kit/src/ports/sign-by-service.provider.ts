import { completeEvidence, prepareSignature, UnreadablePdf, verifyPdf, WrongStamp, type SignatureReport } from '@mc/signature'
import { systemClock } from '../context/clock.ts'
import { SigningService, type Credential, type SigningServiceAddress } from '../signing/signing-service.ts'
import { CertificateUnusable, FileUnreadable, SigningAway } from '../signing/signing-refusals.error.ts'
import { trustedRoots } from '../signing/trusted-roots.ts'
import { SIGNED_AT_ONCE_MAX, type Seal, type SignPort, type SigningPerson, type ToSign } from './sign.port.ts'

/** By which a time stamp may be off from the machine's clock. */
const STAMP_OFF_MAX_MS = 5 * 60_000

export type SigningOptions = {
  /** None: nobody can sign in this process. */
  service: SigningServiceAddress | undefined
  /** File of PEM certificates; none: nothing is trusted. */
  rootsFile: string | undefined
}

/** Nobody signs, nothing is trusted. */
export const NO_SIGNING: SigningOptions = { service: undefined, rootsFile: undefined }

/** Signs by the service of the certification authority, and checks by the roots of a file. */
export function signByService({ service: at, rootsFile }: SigningOptions): SignPort {
  const service = at && new SigningService(at)
  const check = (pdf: Uint8Array) =>
    verifyPdf(pdf, { roots: trustedRoots(rootsFile), now: systemClock.now(), ...(service && { status: service.witnesses.status }) })
  return {
    async signDocuments({ person, pin, documents }) {
      if (!service) throw new SigningAway()
      if (documents.length === 0 || documents.length > SIGNED_AT_ONCE_MAX) throw new RangeError(`One act signs 1 to ${SIGNED_AT_ONCE_MAX} documents, not ${documents.length}.`)
      try {
        const files = await signAll(service, { person, pin, documents })
        return await Promise.all(files.map(async (pdf) => ({ pdf, ...outcomeOf(await check(pdf)) })))
      } catch (error) {
        throw error instanceof WrongStamp ? new SigningAway() : error
      }
    },
    async checkDocument(pdf) {
      try {
        return await check(pdf)
      } catch (error) {
        throw error instanceof UnreadablePdf ? new FileUnreadable() : error
      }
    },
  }
}

/** The person's signature on all by one PIN, then each agency's seal, then the evidence. */
async function signAll(service: SigningService, { person, pin, documents }: { person: SigningPerson; pin: string; documents: readonly ToSign[] }): Promise<Buffer[]> {
  const own = await service.credentialOf({ userId: person.personId, name: person.name, organisation: person.office, kind: 'person' })
  const signed = await signWith(service, own, { pin, name: person.name, documents })
  const seals = new Map(documents.flatMap(({ seal }) => (seal ? [[seal.organisationCode, seal] as const] : [])))
  const chains = new Map<string, Credential>()
  for (const [code, seal] of seals) {
    const credential = await service.credentialOf({ userId: code, name: seal.name, organisation: seal.name, kind: 'seal' })
    chains.set(code, credential)
    await sealSome(service, credential, { seal, documents, files: signed })
  }
  return Promise.all(
    signed.map(async (file, at) => {
      const seal = documents[at]?.seal && chains.get(documents[at].seal.organisationCode)
      return (await completeEvidence(file, { chains: [own.chain, ...(seal ? [seal.chain] : [])], witnesses: service.witnesses })).file
    }),
  )
}

async function sealSome(service: SigningService, credential: Credential, { seal, documents, files }: { seal: Seal; documents: readonly ToSign[]; files: Buffer[] }): Promise<void> {
  const which = documents.flatMap((one, at) => (one.seal?.organisationCode === seal.organisationCode ? [at] : []))
  const sealed = await signWith(service, credential, { pin: null, name: seal.name, documents: which.map((at) => ({ ...documents[at]!, pdf: files[at]! })) })
  for (const [index, at] of which.entries()) files[at] = sealed[index]!
}

async function signWith(service: SigningService, { id, chain }: Credential, { pin, name, documents }: { pin: string | null; name: string; documents: readonly ToSign[] }): Promise<Buffer[]> {
  const prepared = documents.map(({ pdf, reason }) => prepareSignature(pdf, { words: { signerName: name, reason, claimedAt: systemClock.now() }, chain, witnesses: service.witnesses }))
  const signatures = await service.sign({ id, chain }, prepared.map((one) => one.digest), pin)
  return Promise.all(prepared.map((one, at) => one.complete(signatures[at]!)))
}

/** @throws CertificateUnusable, SigningAway: what does not pass is given to nobody */
function outcomeOf(signatures: SignatureReport[]): { signatures: SignatureReport[]; signedAt: Date } {
  const first = signatures[0]?.signedAt
  // Asked first: by a wrong time a certificate may seem to have run out.
  if (!first || Math.abs(first.getTime() - systemClock.now().getTime()) > STAMP_OFF_MAX_MS) throw new SigningAway()
  for (const { verdict, certificate, revocation } of signatures) {
    if (certificate !== 'trusted' || revocation === 'revoked') throw new CertificateUnusable()
    if (verdict !== 'valid') throw new SigningAway()
  }
  return { signatures, signedAt: first }
}
