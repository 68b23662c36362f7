import { BadTransfer, HoldOver, LimitPassed, TransferReused } from '@mc/ledger'
import { AccountMissing } from './account-missing.error.ts'

/** The ledger's own error codes, as its functions and constraints raise them. */
const REFUSALS: Readonly<Record<string, () => Error>> = {
  LG001: () => new TransferReused(),
  LG003: () => new BadTransfer({ fault: 'unbalanced' }),
  LG004: () => new AccountMissing(),
  LG005: () => new HoldOver(),
}

/** A query of the books, with what they refuse as what it means. */
export async function refusing<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    const constraint = 'constraint' in error ? error.constraint : undefined
    if (constraint === 'lanes_lowest' || constraint === 'lanes_highest') throw new LimitPassed()
    throw REFUSALS[error.code]?.() ?? error
  }
}
