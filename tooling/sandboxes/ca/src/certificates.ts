import * as asn1js from 'asn1js'
import { randomBytes } from 'node:crypto'
import * as pkijs from 'pkijs'

/** A key with its certificate. */
export type KeyAndCertificate = { key: CryptoKey; certificate: pkijs.Certificate }

/** What a certificate is for. */
export type Use = 'root' | 'issuing' | 'person' | 'seal' | 'ocsp' | 'time-stamps'

/** Who a certificate names. */
export type Subject = { name: string; organisation?: string; serialNumber?: string }

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
const OID = { name: '2.5.4.3', organisation: '2.5.4.10', serialNumber: '2.5.4.5', country: '2.5.4.6' }
/** Bits of KeyUsage, in the first byte. */
const KEY_USAGE: Record<Use, number> = { root: 0x06, issuing: 0x06, person: 0xc0, seal: 0xc0, ocsp: 0x80, 'time-stamps': 0x80 }

export function newKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}

/** Makes a certificate; without an issuer it signs itself. `url` is where its status and its issuer are to be asked for. */
export async function issue(order: { subject: Subject; use: Use; keys: CryptoKeyPair; issuer: KeyAndCertificate | null; from: Date; to: Date; url: string }): Promise<pkijs.Certificate> {
  const { subject, use, keys, issuer, from, to, url } = order
  const made = new pkijs.Certificate()
  made.version = 2
  made.serialNumber = new asn1js.Integer({ valueHex: serial() })
  made.subject.typesAndValues.push(...namesOf(subject))
  made.issuer.typesAndValues.push(...(issuer ? issuer.certificate.subject.typesAndValues : namesOf(subject)))
  made.notBefore = new pkijs.Time({ type: 0, value: from })
  made.notAfter = new pkijs.Time({ type: 0, value: to })
  await made.subjectPublicKeyInfo.importKey(keys.publicKey)
  const issuerKeyInfo = issuer ? issuer.certificate.subjectPublicKeyInfo : made.subjectPublicKeyInfo
  made.extensions = [
    extension(pkijs.id_BasicConstraints, new pkijs.BasicConstraints({ cA: use === 'root' || use === 'issuing', ...(use === 'issuing' && { pathLenConstraint: 0 }) }).toSchema(), true),
    extension(pkijs.id_KeyUsage, new asn1js.BitString({ valueHex: new Uint8Array([KEY_USAGE[use]]).buffer, unusedBits: use === 'root' || use === 'issuing' ? 1 : KEY_USAGE[use] === 0xc0 ? 6 : 7 }), true),
    extension(pkijs.id_SubjectKeyIdentifier, new asn1js.OctetString({ valueHex: await keyId(made.subjectPublicKeyInfo) }), false),
    extension(pkijs.id_AuthorityKeyIdentifier, new pkijs.AuthorityKeyIdentifier({ keyIdentifier: new asn1js.OctetString({ valueHex: await keyId(issuerKeyInfo) }) }).toSchema(), false),
    ...purposes(use),
    ...(issuer ? addresses(url, issuer.certificate.issuer.isEqual(issuer.certificate.subject) ? 'root' : 'issuing') : []),
  ]
  await made.sign(issuer ? issuer.key : keys.privateKey, 'SHA-256')
  // Read again, so that what is handed out is what the bytes say.
  return pkijs.Certificate.fromBER(made.toSchema(true).toBER(false))
}

function namesOf({ name, organisation, serialNumber }: Subject): pkijs.AttributeTypeAndValue[] {
  const text = (type: string, value: string) => new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) })
  return [
    new pkijs.AttributeTypeAndValue({ type: OID.country, value: new asn1js.PrintableString({ value: 'VN' }) }),
    ...(organisation ? [text(OID.organisation, organisation)] : []),
    ...(serialNumber ? [new pkijs.AttributeTypeAndValue({ type: OID.serialNumber, value: new asn1js.PrintableString({ value: serialNumber }) })] : []),
    text(OID.name, name),
  ]
}

function purposes(use: Use): pkijs.Extension[] {
  if (use === 'ocsp') return [extension(pkijs.id_ExtKeyUsage, new pkijs.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.9'] }).toSchema(), false), extension('1.3.6.1.5.5.7.48.1.5', new asn1js.Null(), false)]
  if (use === 'time-stamps') return [extension(pkijs.id_ExtKeyUsage, new pkijs.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema(), true)]
  // Signing of documents (RFC 9336), and mail, by which older programs know a signer.
  if (use === 'person' || use === 'seal') return [extension(pkijs.id_ExtKeyUsage, new pkijs.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4'] }).toSchema(), false)]
  return []
}

function addresses(url: string, issuer: 'root' | 'issuing'): pkijs.Extension[] {
  const at = (path: string) => new pkijs.GeneralName({ type: 6, value: `${url}${path}` })
  const access = new pkijs.InfoAccess({
    accessDescriptions: [
      new pkijs.AccessDescription({ accessMethod: '1.3.6.1.5.5.7.48.1', accessLocation: at('/ocsp') }),
      new pkijs.AccessDescription({ accessMethod: '1.3.6.1.5.5.7.48.2', accessLocation: at(`/ca/${issuer}.cer`) }),
    ],
  })
  const lists = new pkijs.CRLDistributionPoints({ distributionPoints: [new pkijs.DistributionPoint({ distributionPoint: [at(`/crl/${issuer}.crl`)] })] })
  return [extension(pkijs.id_AuthorityInfoAccess, access.toSchema(), false), extension(pkijs.id_CRLDistributionPoints, lists.toSchema(), false)]
}

function extension(extnID: string, value: asn1js.BaseBlock, critical: boolean): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER(false) })
}

/** SHA-1 of the key's bits, as RFC 5280 proposes for identifiers. */
async function keyId(key: pkijs.PublicKeyInfo): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-1', key.subjectPublicKey.valueBlock.valueHexView.slice().buffer)
}

/** Positive, and not to be guessed. */
function serial(): ArrayBuffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return new Uint8Array(bytes).buffer
}
