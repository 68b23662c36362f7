import { expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { verifyNotice } from './verify-notice.ts'

const secret = 'whsec_bW90LWN1YS1zYW5kYm94LWJhbmstc2VjcmV0LTAx'
const other = 'whsec_bcOzbiBj4buRYSB0aOG7rSBuZ2hp4buHbQ=='
const now = new Date('2026-11-25T02:00:00Z')
const body = JSON.stringify({ purpose: 'Học phí' })
const signed = (by = secret, at = now) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(at.getTime() / 1000),
  'webhook-signature': new Webhook(by).sign('msg_1', at, body),
})
const check = (headers: Record<string, string>, text = body) => verifyNotice({ headers, rawBody: Buffer.from(text) }, [secret], now)
const minutesOff = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

it('takes what the library signed, also beside an older signature', () => {
  expect(check(signed())).toEqual({ isGood: true, noticeId: 'msg_1' })
  expect(check({ ...signed(), 'webhook-signature': `${signed(other)['webhook-signature']} ${signed()['webhook-signature']}` })).toMatchObject({ isGood: true })
  expect(verifyNotice({ headers: signed(other), rawBody: Buffer.from(body) }, [secret, other], now)).toMatchObject({ isGood: true })
})

it.each<[string, string, Record<string, string>, string?]>([
  ['another secret', 'signature', signed(other)],
  ['a changed body', 'signature', signed(), `${body} `],
  ['another id', 'signature', { ...signed(), 'webhook-id': 'msg_2' }],
  ['another time', 'signature', { ...signed(), 'webhook-timestamp': String(now.getTime() / 1000 + 1) }],
  ['an unknown scheme', 'signature', { ...signed(), 'webhook-signature': signed()['webhook-signature'].replace('v1,', 'v2,') }],
  ['an old notice', 'timestamp', signed(secret, minutesOff(-6))],
  ['a notice from the future', 'timestamp', signed(secret, minutesOff(6))],
  ['no number for a time', 'timestamp', { ...signed(), 'webhook-timestamp': 'soon' }],
  ['no headers', 'headers', {}],
])('refuses %s', (_, fault, headers, text) => {
  expect(check(headers, text)).toEqual({ isGood: false, fault })
})
