import * as asn1js from 'asn1js'
import { randomBytes } from 'node:crypto'
import * as pkijs from 'pkijs'
import type { Book } from './book.ts'
import { derOf } from './pem.ts'
import type { Script } from './script.ts'

/** Under which this authority stamps; its own invention. */
const POLICY = '1.3.6.1.4.1.99999.1.1'
const OID = { data: '1.2.840.113549.1.9.16.1.4', signedData: '1.2.840.113549.1.7.2', contentType: '1.2.840.113549.1.9.3', digest: '1.2.840.113549.1.9.4', time: '1.2.840.113549.1.9.5', signingCertificate: '1.2.840.113549.1.9.16.2.47' }
const HOUR_MS = 3_600_000

/**
 * Stamps a digest with the time.
 * @source RFC 3161
 */
export async function stampTime(request: ArrayBuffer, { book, now, behaviour }: { book: Book; now: Date; behaviour: Script['stamp'] }): Promise<Buffer> {
  let asked: pkijs.TimeStampReq
  try {
    asked = pkijs.TimeStampReq.fromBER(request)
  } catch {
    return Buffer.from(new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 2 }) }).toSchema().toBER(false))
  }
  const { key, certificate } = behaviour === 'foreign' ? book.keys.foreign : book.keys.stamps
  const at = behaviour === 'wrong-time' ? new Date(now.getTime() - HOUR_MS) : now
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: POLICY,
    messageImprint: behaviour === 'other-bytes' ? ofOtherBytes() : asked.messageImprint,
    serialNumber: new asn1js.Integer({ valueHex: positive(randomBytes(12)) }),
    // RFC 3161 wants no empty fraction; whole seconds have none.
    genTime: new Date(Math.floor(at.getTime() / 1000) * 1000),
    accuracy: new pkijs.Accuracy({ seconds: 1 }),
    ...(asked.nonce && { nonce: asked.nonce }),
  })
  const content = info.toSchema().toBER(false)
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: await attributes(content, { certificate: derOf(certificate), at }) }),
      }),
    ],
    certificates: asked.certReq ? [certificate, ...(behaviour === 'foreign' ? [] : [book.keys.issuing.certificate])] : [],
  })
  // Set afterwards: given to the constructor it would be cut into pieces, which is not DER.
  signed.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content })
  await signed.sign(key, 0, 'SHA-256', content)
  const answer = new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 0 }), timeStampToken: new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }) })
  return Buffer.from(answer.toSchema().toBER(false))
}

async function attributes(content: ArrayBuffer, { certificate, at }: { certificate: Buffer; at: Date }): Promise<pkijs.Attribute[]> {
  const digest = (of: ArrayBuffer) => crypto.subtle.digest('SHA-256', of)
  const certificateDigest = await digest(new Uint8Array(certificate).buffer)
  return [
    new pkijs.Attribute({ type: OID.contentType, values: [new asn1js.ObjectIdentifier({ value: OID.data })] }),
    new pkijs.Attribute({ type: OID.time, values: [new asn1js.UTCTime({ valueDate: at })] }),
    new pkijs.Attribute({ type: OID.digest, values: [new asn1js.OctetString({ valueHex: await digest(content) })] }),
    new pkijs.Attribute({
      type: OID.signingCertificate,
      values: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: certificateDigest })] })] })] })],
    }),
  ]
}

function ofOtherBytes(): pkijs.MessageImprint {
  return new pkijs.MessageImprint({ hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }), hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(randomBytes(32)).buffer }) })
}

function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return new Uint8Array(bytes).buffer
}
