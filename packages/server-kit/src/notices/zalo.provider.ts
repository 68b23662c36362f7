import { PARTY_TIMEOUT_MS, shortWords, type NoticeParty } from './parties.ts'

/** Errors after which another try is worth it: the access token is renewed, or too many at once. */
const PASSING = new Set([-124, -216, -32])

/**
 * Messages of the province's Zalo Official Account (ZNS): a template that Zalo approved, to a telephone number. The reference
 * goes as `tracking_id`.
 * @param of.token the account's access token
 */
export function zaloParty(of: { url: string; token: string; templateId: string }): NoticeParty {
  return async (notice) => {
    const answer = await fetch(new URL('/message/template', of.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', access_token: of.token },
      body: JSON.stringify({
        phone: notice.recipient.replace(/^\+/, ''),
        template_id: of.templateId,
        template_data: { content: shortWords(notice) },
        tracking_id: notice.reference,
      }),
      signal: AbortSignal.timeout(PARTY_TIMEOUT_MS),
    })
    if (!answer.ok) throw new Error(`Zalo answered ${answer.status}.`)
    // Zalo answers 200 to everything and says in the body how it went.
    const { error } = (await answer.json()) as { error: number }
    if (error === 0) return 'taken'
    if (PASSING.has(error)) throw new Error(`Zalo answered error ${error}.`)
    return 'refused'
  }
}
