import { emailParty, smsParty, zaloParty, type NoticeParties } from '@mc/server-kit'
import type { Env } from '../env.ts'

/** Who brings notices out of this portal; a way without an address is not there. */
export function noticeParties(env: Env): NoticeParties {
  return {
    sms: smsParty(env.MC_TELECOM_URL),
    ...(env.MC_SMTP_URL && { email: emailParty({ url: env.MC_SMTP_URL, from: env.MC_MAIL_FROM, origin: env.MC_ORIGIN }) }),
    ...(env.MC_ZALO_URL && { zalo: zaloParty({ url: env.MC_ZALO_URL, token: env.MC_ZALO_TOKEN, templateId: env.MC_ZALO_TEMPLATE }) }),
  }
}
