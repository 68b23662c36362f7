import * as pkijs from 'pkijs'
import type { KeyAndCertificate } from './certificates.ts'

/** As files and JSON keep it. */
export type StoredKey = { key: string; certificate: string }

export async function store({ key, certificate }: KeyAndCertificate): Promise<StoredKey> {
  return { key: Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64'), certificate: derOf(certificate).toString('base64') }
}

export async function restore({ key, certificate }: StoredKey): Promise<KeyAndCertificate> {
  return {
    key: await crypto.subtle.importKey('pkcs8', bytes(key), { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, true, ['sign']),
    certificate: pkijs.Certificate.fromBER(bytes(certificate)),
  }
}

export function derOf(certificate: pkijs.Certificate): Buffer {
  return Buffer.from(certificate.toSchema(true).toBER(false))
}

export function pemOf(certificate: pkijs.Certificate): string {
  return `-----BEGIN CERTIFICATE-----\n${derOf(certificate).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}

export function serialOf(certificate: pkijs.Certificate): string {
  return Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex')
}

function bytes(base64: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer
}
