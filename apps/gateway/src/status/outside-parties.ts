import type { Env } from '../env.ts'
import type { Party } from './party-probes.ts'

/** The outside parties on which people depend here. The bank is known only where its address is given. */
export function outsideParties(env: Env): Party[] {
  const bank = env.raw['MC_BANK_STATUS_URL'] ?? env.raw['MC_SANDBOX_BANK_URL']
  return [
    { id: 'identity', title: { vi: 'Đăng nhập (VNeID)', en: 'Sign-in (VNeID)' }, address: `${env.MC_OIDC_ISSUER}/.well-known/openid-configuration` },
    { id: 'telecom', title: { vi: 'Tin nhắn điện thoại', en: 'Text messages' }, address: env.MC_TELECOM_URL },
    ...(bank ? [{ id: 'bank', title: { vi: 'Ngân hàng', en: 'The bank' }, address: bank }] : []),
  ]
}
