import { readStatement, type StatementRead } from '@mc/bank-statement'
import { BankAway } from '../../model/reconcile/bank-away.error.ts'
import { readEnv } from '../env.ts'

/** A statement of a large day takes the bank some time. */
const TIMEOUT_MS = 30_000

/**
 * A day's statement (camt.053) of the collecting account from the bank's API.
 * @throws BankAway when there is no bank to ask, or it does not answer with one
 */
export async function fetchStatement(day: string): Promise<StatementRead> {
  const { bankApiUrl, collection } = readEnv()
  if (bankApiUrl === null) throw new BankAway()
  const query = new URLSearchParams({ account: collection.accountNumber, format: 'camt053' })
  const answer = await fetch(`${bankApiUrl}/statements/${day}?${query}`, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)
  const text = answer?.ok ? await answer.text().catch(() => null) : null
  if (text === null) throw new BankAway()
  return readStatement(text)
}
