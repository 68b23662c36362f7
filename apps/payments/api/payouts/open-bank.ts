import { readEnv } from '../env.ts'
import { payoutsByApi } from './payouts-by-api.provider.ts'
import type { PayoutsPort } from './payouts.port.ts'

/** The bank's payouts as this gateway is set up to reach them; null where there are none: orders wait. */
export function openBank(now: Date): PayoutsPort | null {
  const { bankApiUrl, bankSecrets } = readEnv()
  const [secret] = bankSecrets
  return bankApiUrl === null || secret === undefined ? null : payoutsByApi({ url: bankApiUrl, secret }, now)
}
