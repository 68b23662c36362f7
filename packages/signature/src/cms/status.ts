import * as asn1js from 'asn1js'
import { randomBytes } from 'node:crypto'
import * as pkijs from 'pkijs'
import { chainState } from './chain.ts'
import { bufferOf } from './der.ts'
import { OID } from './oid.ts'

/** A question about a certificate, DER. @source RFC 6960 */
export async function askForStatus(certificate: pkijs.Certificate, issuer: pkijs.Certificate): Promise<Buffer> {
  const request = new pkijs.OCSPRequest()
  await request.createForCertificate(certificate, { issuerCertificate: issuer, hashAlgorithm: 'SHA-1' })
  request.tbsRequest.requestExtensions = [new pkijs.Extension({ extnID: OID.statusNonce, extnValue: new asn1js.OctetString({ valueHex: bufferOf(randomBytes(16)) }).toBER(false) })]
  return Buffer.from(request.toSchema(true).toBER(false))
}

export type CertificateStatus = { status: 'good'; asOf: Date } | { status: 'revoked'; since: Date } | { status: 'unknown' }

/**
 * What an answer says of a certificate; `unknown` when it is not about it, not by the issuer or whom it charged, or broken.
 */
export async function readStatus(answer: Uint8Array, { certificate, issuer, roots }: { certificate: pkijs.Certificate; issuer: pkijs.Certificate; roots: readonly pkijs.Certificate[] }): Promise<CertificateStatus> {
  try {
    const basic = basicIn(answer)
    if (!basic || !(await isByIssuer(basic, { issuer, roots }))) return { status: 'unknown' }
    const one = await answerAbout(basic, certificate, issuer)
    const tag = one?.certStatus?.idBlock?.tagNumber
    if (one && tag === 0) return { status: 'good', asOf: one.thisUpdate }
    const since = one && tag === 1 ? one.certStatus.valueBlock.value[0] : null
    return since instanceof asn1js.GeneralizedTime ? { status: 'revoked', since: since.toDate() } : { status: 'unknown' }
  } catch {
    return { status: 'unknown' }
  }
}

/** The inner answer, as the document's store keeps whole ones. */
function basicIn(answer: Uint8Array): pkijs.BasicOCSPResponse | null {
  const { responseStatus, responseBytes } = pkijs.OCSPResponse.fromBER(bufferOf(answer))
  if (responseStatus.valueBlock.valueDec !== 0 || responseBytes?.responseType !== OID.basicStatus) return null
  return pkijs.BasicOCSPResponse.fromBER(responseBytes.response.getValue())
}

/** Signed by the issuer, or by one whom the issuer certified for that. */
async function isByIssuer(basic: pkijs.BasicOCSPResponse, { issuer, roots }: { issuer: pkijs.Certificate; roots: readonly pkijs.Certificate[] }): Promise<boolean> {
  const delegates = []
  for (const one of basic.certs ?? []) {
    const isCharged = one.issuer.isEqual(issuer.subject) && (await one.verify(issuer)) && (await chainState(one, { others: [issuer], roots, instant: basic.tbsResponseData.producedAt, use: 'statuses' })) === 'trusted'
    if (isCharged) delegates.push(one)
  }
  for (const candidate of [issuer, ...delegates]) if (await isSignedWith(basic, candidate)) return true
  return false
}

async function isSignedWith(basic: pkijs.BasicOCSPResponse, { subjectPublicKeyInfo }: pkijs.Certificate): Promise<boolean> {
  try {
    return await pkijs.getCrypto(true).verifyWithPublicKey(bufferOf(basic.tbsResponseData.tbsView), basic.signature, subjectPublicKeyInfo, basic.signatureAlgorithm)
  } catch {
    return false
  }
}

async function answerAbout(basic: pkijs.BasicOCSPResponse, certificate: pkijs.Certificate, issuerCertificate: pkijs.Certificate): Promise<pkijs.SingleResponse | null> {
  for (const one of basic.tbsResponseData.responses) {
    const hashAlgorithm = one.certID.hashAlgorithm.algorithmId === '1.3.14.3.2.26' ? 'SHA-1' : 'SHA-256'
    const id = await pkijs.CertID.create(certificate, { issuerCertificate, hashAlgorithm })
    const isSame = id.serialNumber.isEqual(one.certID.serialNumber) && id.issuerKeyHash.isEqual(one.certID.issuerKeyHash) && id.issuerNameHash.isEqual(one.certID.issuerNameHash)
    if (isSame) return one
  }
  return null
}
