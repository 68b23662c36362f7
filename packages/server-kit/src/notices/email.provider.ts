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
      if (isAboutThisMail(error as Refusal)) return 'refused'
      throw error
    }
  }
}

type Refusal = { responseCode?: number; command?: string }

/**
 * Whether the server said for good that it does not take this mail to this recipient. Any other 5xx, of the portal's
 * password, its address or the server itself, is mended by somebody: until then mails wait.
 */
function isAboutThisMail({ responseCode = 0, command = '' }: Refusal): boolean {
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA')
}

const FOOT = {
  vi: { plain: 'Xem tại Cổng dịch vụ Một Cửa.', at: 'Xem tại:', why: 'Muốn đổi cách nhận thông báo: vào Tài khoản, mục Thông báo.' },
  en: { plain: 'See the Một Cửa portal.', at: 'See:', why: 'To change how notices come: Account, Notices.' },
} as const
