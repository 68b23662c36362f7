import { createHmac, timingSafeEqual } from 'node:crypto'

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** A notice that may be trusted, or why not. */
export type NoticeCheck = { isGood: true; noticeId: string } | { isGood: false; fault: 'headers' | 'timestamp' | 'signature' }

/** How far the bank's clock may be from ours: the tolerance that Standard Webhooks recommends. */
const TOLERANCE_SECONDS = 300
/** Signatures looked at in one notice: a bank sends two while it changes its secret. */
const SIGNATURES_MAX = 10

/**
 * Checks signature and age of a notice by Standard Webhooks 1.0 (HMAC-SHA256 over `id.timestamp.body`).
 * Written out, because the library asks the machine's clock, which the portal's test clock does not set.
 * @param secrets `whsec_` + base64; any of them may have signed
 */
export function verifyNotice(notice: { headers: Headers; rawBody: Buffer }, secrets: readonly string[], now: Date): NoticeCheck {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => notice.headers[name])
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string' || id === '') return { isGood: false, fault: 'headers' }
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) - now.getTime() / 1000) > TOLERANCE_SECONDS) return { isGood: false, fault: 'timestamp' }
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), notice.rawBody])
  const given = signatures.split(' ').slice(0, SIGNATURES_MAX).filter((part) => part.startsWith('v1,')).map((part) => Buffer.from(part.slice(3), 'base64'))
  const right = secrets.map((secret) => createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(content).digest())
  const isSigned = given.some((one) => right.some((other) => one.length === other.length && timingSafeEqual(one, other)))
  return isSigned ? { isGood: true, noticeId: id } : { isGood: false, fault: 'signature' }
}
