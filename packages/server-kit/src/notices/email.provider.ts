import { createTransport } from 'nodemailer'
import { PARTY_TIMEOUT_MS, type NoticeParty } from './parties.ts'

/**
 * E-mail through the province's server. The reference is the Message-ID, by which servers and programs drop a repetition.
 * @param of.url `smtp://user:password@host:port` or `smtps://…`
 * @param of.origin the portal's address
 */
export function emailParty(of: { url: string; from: string; origin: string }): NoticeParty {
  const transport = createTransport({ url: of.url, connectionTimeout: PARTY_TIMEOUT_MS, greetingTimeout: PARTY_TIMEOUT_MS, socketTimeout: PARTY_TIMEOUT_MS })
  const host = of.from.replace(/^.*@/, '').replace(/>$/, '')
  return async ({ recipient, reference, title, text, href, locale }) => {
    const where = href === null ? FOOT[locale].plain : `${FOOT[locale].at} ${of.origin}${href}`
    try {
      await transport.sendMail({ from: of.from, to: recipient, subject: title[locale], messageId: `<${reference}@${host}>`, text: [text[locale] || title[locale], where, FOOT[locale].why].join('\n\n') })
      return 'taken'
    } catch (error) {
      // 5xx: the server will never take it.
      const code = (error as { responseCode?: number }).responseCode
      if (code !== undefined && code >= 500 && code < 600) return 'refused'
      throw error
    }
  }
}

const FOOT = {
  vi: { plain: 'Xem tại Cổng dịch vụ Một Cửa.', at: 'Xem tại:', why: 'Muốn đổi cách nhận thông báo: vào Tài khoản, mục Thông báo.' },
  en: { plain: 'See the Một Cửa portal.', at: 'See:', why: 'To change how notices come: Account, Notices.' },
} as const
