import * as pkijs from 'pkijs'
import { OID } from './oid.ts'

export type ChainState = 'trusted' | 'foreign' | 'expired' | 'wrong-use'

/**
 * Whether a certificate leads to a root that is trusted, at an instant.
 * @returns `expired` when it would at another time
 */
export async function chainState(certificate: pkijs.Certificate, at: { others: readonly pkijs.Certificate[]; roots: readonly pkijs.Certificate[]; instant: Date; use: 'documents' | 'time-stamps' | 'statuses' }): Promise<ChainState> {
  if (!isFor(certificate, at.use)) return 'wrong-use'
  if (await leadsToRoot(certificate, at, at.instant)) return 'trusted'
  const within = new Date((certificate.notBefore.value.getTime() + certificate.notAfter.value.getTime()) / 2)
  return (await leadsToRoot(certificate, at, within)) ? 'expired' : 'foreign'
}

async function leadsToRoot(certificate: pkijs.Certificate, { others, roots }: { others: readonly pkijs.Certificate[]; roots: readonly pkijs.Certificate[] }, checkDate: Date): Promise<boolean> {
  const isOther = (one: pkijs.Certificate) => !(one.serialNumber.isEqual(certificate.serialNumber) && one.issuer.isEqual(certificate.issuer))
  const engine = new pkijs.CertificateChainValidationEngine({ trustedCerts: [...roots], certs: [...others.filter(isOther), certificate], checkDate })
  try {
    return (await engine.verify()).result
  } catch {
    return false
  }
}

/** Whether the certificate says that it is for this: no authority's, with the bit for signatures, with the purpose that is wanted. */
function isFor(certificate: pkijs.Certificate, use: 'documents' | 'time-stamps' | 'statuses'): boolean {
  const extensions = certificate.extensions ?? []
  const usage = extensions.find((one) => one.extnID === pkijs.id_KeyUsage)?.parsedValue
  const bits = usage ? Number(usage.valueBlock.valueHexView[0] ?? 0) : 0xff
  const basic = extensions.find((one) => one.extnID === pkijs.id_BasicConstraints)?.parsedValue
  const purposes = extensions.find((one) => one.extnID === pkijs.id_ExtKeyUsage)?.parsedValue
  const has = (purpose: string) => purposes instanceof pkijs.ExtKeyUsage && purposes.keyPurposes.includes(purpose)
  if ((bits & 0xc0) === 0 || (basic instanceof pkijs.BasicConstraints && basic.cA)) return false
  if (use === 'time-stamps') return has(OID.timeStamping)
  if (use === 'statuses') return has(OID.statusSigning)
  // A key for time stamps or statuses must not sign documents.
  return !has(OID.timeStamping) && !has(OID.statusSigning)
}
