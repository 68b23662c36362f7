import { CHANNELS, type Channel } from './notice-kinds.ts'

/** What a notice asks of its reader. */
export type NoticeFacts = { isUrgent: boolean }
/** Where a person can be reached; null when nowhere. The address was confirmed by a code. */
export type Reach = { phone: string | null; email: string | null }
/** What a person chose for this kind of notice. */
export type Choices = Partial<Record<Channel, boolean>>

/**
 * By which ways a notice leaves the portal. What was chosen counts; else a text message for what is urgent, e-mail whenever
 * there is an address, and Zalo only for who asked for it.
 * @source Law 91/2025/QH15 (a way of contact is used as the person agreed); the defaults are the portal's own
 */
export function chooseChannels(notice: NoticeFacts, reach: Reach, choices: Choices): { channel: Channel; recipient: string }[] {
  const usual: Record<Channel, boolean> = { sms: notice.isUrgent, email: true, zalo: false }
  return CHANNELS.flatMap((channel) => {
    const recipient = channel === 'email' ? reach.email : reach.phone
    return recipient !== null && (choices[channel] ?? usual[channel]) ? [{ channel, recipient }] : []
  })
}
