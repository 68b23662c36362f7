import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import type { Book } from './book.ts'
import type { Script } from './script.ts'

const NONCE = '1.3.6.1.5.5.7.48.1.2'
const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1'
/** How long an answer may be kept. */
const VALID_MS = 24 * 3_600_000

/**
 * Answers an OCSP request: good, or revoked since when.
 * @source RFC 6960
 */
export async function answerStatus(request: ArrayBuffer, { book, now, behaviour }: { book: Book; now: Date; behaviour: Script['ocsp'] }): Promise<Buffer> {
  if (behaviour === 'try-later') return failed(3)
  let asked: pkijs.OCSPRequest
  try {
    asked = pkijs.OCSPRequest.fromBER(request)
  } catch {
    return failed(1)
  }
  const basic = new pkijs.BasicOCSPResponse()
  const { ocsp, issuing } = book.keys
  const data = basic.tbsResponseData
  data.responderID = ocsp.certificate.subject
  data.producedAt = now
  for (const { reqCert } of asked.tbsRequest.requestList) {
    const isOurs = await isOf(issuing.certificate, reqCert)
    const serial = Buffer.from(reqCert.serialNumber.valueBlock.valueHexView).toString('hex')
    const revokedAt = book.revokedAt(serial)
    const one = new pkijs.SingleResponse({ certID: reqCert, thisUpdate: now, nextUpdate: new Date(now.getTime() + VALID_MS) })
    one.certStatus = behaviour === 'unknown' || !isOurs ? tag(2) : revokedAt ? new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [new asn1js.GeneralizedTime({ valueDate: revokedAt })] }) : tag(0)
    data.responses.push(one)
  }
  const nonce = asked.tbsRequest.requestExtensions?.find((one) => one.extnID === NONCE)
  if (nonce) data.responseExtensions = [nonce]
  basic.certs = [ocsp.certificate]
  await basic.sign(ocsp.key, 'SHA-256')
  const answer = new pkijs.OCSPResponse({
    responseStatus: new asn1js.Enumerated({ value: 0 }),
    responseBytes: new pkijs.ResponseBytes({ responseType: BASIC_RESPONSE, response: new asn1js.OctetString({ valueHex: basic.toSchema().toBER(false) }) }),
  })
  return Buffer.from(answer.toSchema().toBER(false))
}

/**
 * The list of certificates that were taken back.
 * @source RFC 5280, section 5
 */
export async function revocationList(of: 'root' | 'issuing', { book, now }: { book: Book; now: Date }): Promise<Buffer> {
  const { key, certificate } = book.keys[of]
  const list = new pkijs.CertificateRevocationList({ version: 1, issuer: certificate.subject, thisUpdate: new pkijs.Time({ type: 0, value: now }), nextUpdate: new pkijs.Time({ type: 0, value: new Date(now.getTime() + VALID_MS) }) })
  const revoked = of === 'issuing' ? book.revoked() : []
  if (revoked.length > 0)
    list.revokedCertificates = revoked.map(([serial, at]) => new pkijs.RevokedCertificate({ userCertificate: new asn1js.Integer({ valueHex: new Uint8Array(Buffer.from(serial, 'hex')).buffer }), revocationDate: new pkijs.Time({ type: 0, value: at }) }))
  const number = new asn1js.Integer({ value: Math.floor(now.getTime() / 1000) })
  list.crlExtensions = new pkijs.Extensions({ extensions: [new pkijs.Extension({ extnID: pkijs.id_CRLNumber, extnValue: number.toBER(false) })] })
  await list.sign(key, 'SHA-256')
  return Buffer.from(list.toSchema(true).toBER(false))
}

/** Whether the asked-for certificate is one that this authority gave out: its key's digest, as the request made it. */
async function isOf(issuer: pkijs.Certificate, asked: pkijs.CertID): Promise<boolean> {
  const algorithm = asked.hashAlgorithm.algorithmId === '1.3.14.3.2.26' ? 'SHA-1' : 'SHA-256'
  const own = await crypto.subtle.digest(algorithm, issuer.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView.slice().buffer)
  return Buffer.from(own).equals(Buffer.from(asked.issuerKeyHash.valueBlock.valueHexView))
}

function tag(tagNumber: number): asn1js.Primitive {
  return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber } })
}

function failed(status: number): Buffer {
  return Buffer.from(new pkijs.OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: status }) }).toSchema().toBER(false))
}
