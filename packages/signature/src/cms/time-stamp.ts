import * as asn1js from 'asn1js'
import { createHash, randomBytes } from 'node:crypto'
import * as pkijs from 'pkijs'
import { chainState } from './chain.ts'
import { bufferOf } from './der.ts'
import { OID } from './oid.ts'
import { isSignedBy, namesCertificate, namesDigest, readSignedData } from './read-signed-data.ts'

/** A question for a time-stamp authority. @source RFC 3161, 2.4.1 */
export type StampQuestion = { der: Buffer; nonce: Buffer; digest: Buffer }

/** Asks for a stamp on bytes; they themselves stay here. */
export function askForStamp(bytes: Uint8Array): StampQuestion {
  const digest = createHash('sha256').update(bytes).digest()
  const nonce = randomBytes(12)
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({ hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() }), hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(digest) }) }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  })
  return { der: Buffer.from(request.toSchema().toBER(false)), nonce, digest }
}

/** The token in an answer. Null when it is a refusal, no answer, or one to another question. */
export function tokenInAnswer(answer: Uint8Array, question: StampQuestion): Buffer | null {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(bufferOf(answer))
    if (status.status > 1 || !timeStampToken) return null
    const token = Buffer.from(timeStampToken.toSchema().toBER(false))
    const info = infoOf(token)
    const isOurs = info?.nonce !== undefined && Buffer.from(info.nonce.valueBlock.valueHexView).equals(question.nonce) && isImprint(info, question.digest)
    return isOurs ? token : null
  } catch {
    return null
  }
}

export type StampState = { state: 'good'; at: Date; certificates: pkijs.Certificate[]; signer: pkijs.Certificate } | { state: 'missing' | 'wrong' | 'foreign'; at: null; certificates: pkijs.Certificate[] }

/**
 * Whether a token proves when these bytes were there, and by a trusted authority.
 * @source RFC 3161, 2.4.2; RFC 5816
 */
export async function checkStamp(token: Uint8Array | null, { bytes, roots, others }: { bytes: Uint8Array; roots: readonly pkijs.Certificate[]; others: readonly pkijs.Certificate[] }): Promise<StampState> {
  if (!token) return { state: 'missing', at: null, certificates: [] }
  const read = readSignedData(token)
  const info = infoOf(token)
  const content = read?.signed.encapContentInfo.eContent?.getValue()
  if (!read || !info || !content) return { state: 'wrong', at: null, certificates: [] }
  const { certificates, signer } = read
  const isRight = isImprint(info, createHash('sha256').update(bytes).digest()) && namesDigest(read.info, new Uint8Array(content)) && namesCertificate(read.info, signer) && (await isSignedStamp(read, content))
  if (!isRight) return { state: 'wrong', at: null, certificates }
  const chain = await chainState(signer, { others: [...certificates, ...others], roots, instant: info.genTime, use: 'time-stamps' })
  return chain === 'trusted' ? { state: 'good', at: info.genTime, certificates, signer } : { state: 'foreign', at: null, certificates }
}

/** The library wants content that it may find inside; there it also checks the type. */
async function isSignedStamp(read: NonNullable<ReturnType<typeof readSignedData>>, content: ArrayBuffer): Promise<boolean> {
  if (read.signed.encapContentInfo.eContentType !== OID.timeStampInfo) return false
  const plain = new pkijs.SignedData({ version: read.signed.version, digestAlgorithms: read.signed.digestAlgorithms, encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }), certificates: read.certificates, signerInfos: [read.info] })
  return isSignedBy({ ...read, signed: plain }, new Uint8Array(content))
}

function infoOf(token: Uint8Array): pkijs.TSTInfo | null {
  try {
    const content = readSignedData(token)?.signed.encapContentInfo.eContent?.getValue()
    return content ? pkijs.TSTInfo.fromBER(content) : null
  } catch {
    return null
  }
}

function isImprint({ messageImprint }: pkijs.TSTInfo, digest: Buffer): boolean {
  return messageImprint.hashAlgorithm.algorithmId === OID.sha256 && Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView).equals(digest)
}
