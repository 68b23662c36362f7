import { PARTY_TIMEOUT_MS, shortWords, type NoticeParty } from './parties.ts'

/** What the operator says of this message; every other answer is about the portal or the operator, and passes. */
const NEVER_TAKEN = new Set([400, 422])

/** Text messages through the telecom operator. */
export function smsParty(telecomUrl: string): NoticeParty {
  return async (notice) => {
    const answer = await fetch(new URL('/sms', telecomUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: notice.recipient, text: shortWords(notice), reference: notice.reference }),
      signal: AbortSignal.timeout(PARTY_TIMEOUT_MS),
    })
    await answer.arrayBuffer()
    if (answer.ok) return 'taken'
    if (NEVER_TAKEN.has(answer.status)) return 'refused'
    throw new Error(`The telecom operator answered ${answer.status}.`)
  }
}
