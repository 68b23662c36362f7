import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'

/** An ArrayBuffer of its own with these bytes: what the ASN.1 library takes. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

/** The length that the outermost DER value says it has; bytes behind it are padding. */
export function derLength(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  let length = 0
  for (let at = 2; at < 2 + (first & 0x7f); at++) length = length * 256 + (bytes[at] ?? 0)
  return 2 + (first & 0x7f) + length
}

export function certificateOf(der: Uint8Array): pkijs.Certificate {
  return pkijs.Certificate.fromBER(bufferOf(der))
}

export function derOfCertificate(certificate: pkijs.Certificate): Buffer {
  return Buffer.from(certificate.toSchema(true).toBER(false))
}

/** A part of a name, or null. */
export function nameIn(names: pkijs.RelativeDistinguishedNames, type: string): string | null {
  const value = names.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value
  return typeof value === 'string' ? value : null
}

export function serialOf(certificate: pkijs.Certificate): string {
  return Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex')
}

/** `values` as DER wants a set: in the order of their bytes. */
export function sorted<T extends { toSchema: () => asn1js.BaseBlock }>(values: readonly T[]): T[] {
  return values.toSorted((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER(false)), Buffer.from(b.toSchema().toBER(false))))
}
