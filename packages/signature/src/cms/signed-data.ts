import * as asn1js from 'asn1js'
import { createHash } from 'node:crypto'
import * as pkijs from 'pkijs'
import { bufferOf, certificateOf, sorted } from './der.ts'
import { OID } from './oid.ts'

/**
 * What is signed in truth: attributes that name the digest of the document and the certificate of the signer, so that
 * neither can be exchanged.
 * @source ETSI EN 319 122-1 (CAdES), 5.1 and 5.2; ETSI EN 319 142-1 (PAdES), 6.3: no signing time among them
 */
export class ToBeSigned {
  readonly #chain: readonly Uint8Array[]
  readonly #attributes: pkijs.SignedAndUnsignedAttributes

  /** @param chain DER, the signer's own certificate first */
  constructor(documentDigest: Uint8Array, chain: readonly Uint8Array[]) {
    const [own] = chain
    if (!own) throw new RangeError('A signature needs the certificate of its signer.')
    this.#chain = chain
    const certificateDigest = createHash('sha256').update(own).digest()
    const essId = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: bufferOf(certificateDigest) })] })
    const attributes = sorted([
      new pkijs.Attribute({ type: OID.contentType, values: [new asn1js.ObjectIdentifier({ value: OID.data })] }),
      new pkijs.Attribute({ type: OID.messageDigest, values: [new asn1js.OctetString({ valueHex: bufferOf(documentDigest) })] }),
      new pkijs.Attribute({ type: OID.signingCertificateV2, values: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [essId] })] })] }),
    ])
    this.#attributes = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes })
  }

  /** SHA-256 of the attributes: what the signer's key signs. */
  digest(): Buffer {
    const encoded = Buffer.from(this.#attributes.toSchema().toBER(false))
    // Inside the structure they are tagged [0]; what is signed is the plain set.
    encoded[0] = 0x31
    return createHash('sha256').update(encoded).digest()
  }

  /** The finished structure. @param signature by the signer's key over `digest()` @param token the time stamp's, DER */
  withSignature(signature: Uint8Array, token: Uint8Array | null): Buffer {
    const certificate = certificateOf(this.#chain[0]!)
    const isElliptic = certificate.subjectPublicKeyInfo.algorithm.algorithmId === OID.ecKey
    const sha256 = new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() })
    const info = new pkijs.SignerInfo({
      version: 1,
      sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
      digestAlgorithm: sha256,
      signedAttrs: this.#attributes,
      signatureAlgorithm: new pkijs.AlgorithmIdentifier(isElliptic ? { algorithmId: OID.ecdsaWithSha256 } : { algorithmId: OID.rsaWithSha256, algorithmParams: new asn1js.Null() }),
      signature: new asn1js.OctetString({ valueHex: bufferOf(signature) }),
      ...(token && { unsignedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [new pkijs.Attribute({ type: OID.timeStampToken, values: [asn1js.fromBER(bufferOf(token)).result] })] }) }),
    })
    const signed = new pkijs.SignedData({
      version: 1,
      digestAlgorithms: [sha256],
      encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
      certificates: this.#chain.map(certificateOf),
      signerInfos: [info],
    })
    return Buffer.from(new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }).toSchema().toBER(false))
  }
}
