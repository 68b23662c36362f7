import * as asn1js from 'asn1js'
import { createHash } from 'node:crypto'
import * as pkijs from 'pkijs'
import { bufferOf, derOfCertificate } from './der.ts'
import { OID } from './oid.ts'

/** A signature's structure, opened: of one signer. */
export type ReadSignedData = { signed: pkijs.SignedData; info: pkijs.SignerInfo; signer: pkijs.Certificate; certificates: pkijs.Certificate[] }

/** Opens a CMS structure. Null when it is none, or of other than one signer, or lacks the signer's certificate. */
export function readSignedData(der: Uint8Array): ReadSignedData | null {
  try {
    const content = pkijs.ContentInfo.fromBER(bufferOf(der))
    if (content.contentType !== OID.signedData) return null
    const signed = new pkijs.SignedData({ schema: content.content })
    const [info] = signed.signerInfos
    const certificates = (signed.certificates ?? []).filter((one) => one instanceof pkijs.Certificate)
    const sid = info?.sid
    if (!info || signed.signerInfos.length !== 1 || !(sid instanceof pkijs.IssuerAndSerialNumber)) return null
    const signer = certificates.find((one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber))
    return signer ? { signed, info, signer, certificates } : null
  } catch {
    return null
  }
}

/** A signed attribute's only value. */
export function attributeOf(info: pkijs.SignerInfo, type: string): asn1js.AsnType | null {
  const found = info.signedAttrs?.attributes.filter((one) => one.type === type) ?? []
  return found.length === 1 && found[0]!.values.length === 1 ? found[0]!.values[0] : null
}

/** The time stamp's token among what is not signed, DER. */
export function tokenOf(info: pkijs.SignerInfo): Buffer | null {
  const value = info.unsignedAttrs?.attributes.find((one) => one.type === OID.timeStampToken)?.values[0]
  return value ? Buffer.from(value.toBER(false)) : null
}

/** Whether the signed attributes name just this digest of the content. */
export function namesDigest(info: pkijs.SignerInfo, content: Uint8Array): boolean {
  const algorithm = { [OID.sha256]: 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' }[info.digestAlgorithm.algorithmId]
  const named = attributeOf(info, OID.messageDigest)
  if (!algorithm || !(named instanceof asn1js.OctetString)) return false
  return createHash(algorithm).update(content).digest().equals(Buffer.from(named.valueBlock.valueHexView))
}

/** Whether the signed attributes name just this certificate: else somebody may have put another with the same key there. */
export function namesCertificate(info: pkijs.SignerInfo, certificate: pkijs.Certificate): boolean {
  const value = attributeOf(info, OID.signingCertificateV2)
  const ids = value instanceof asn1js.Sequence ? value.valueBlock.value[0] : null
  const first = ids instanceof asn1js.Sequence ? ids.valueBlock.value[0] : null
  const digest = first instanceof asn1js.Sequence ? first.valueBlock.value.find((one) => one instanceof asn1js.OctetString) : null
  if (!digest) return false
  return createHash('sha256').update(derOfCertificate(certificate)).digest().equals(Buffer.from(digest.valueBlock.valueHexView))
}

/** Whether the signer's key made this signature over the attributes, and these name the content. */
export async function isSignedBy({ signed }: ReadSignedData, content: Uint8Array): Promise<boolean> {
  try {
    return await signed.verify({ signer: 0, data: bufferOf(content), checkChain: false })
  } catch {
    return false
  }
}
