import { contentOf, type BalanceLimits, type Transfer } from '@mc/ledger'

/** How a hold stands in the model. */
type ModelHold = { debit: string; credit: string; amount: bigint; expiresAt: Date; end: 'open' | 'voided' | 'expired' | { transferId: string; amount: bigint } }

/** What the books answer to an order: done now, known already, or the code of the refusal. */
export type Answer = 'done' | 'known' | string

/**
 * The books as a child would keep them, for tests: a number for each account, a list of what was posted and held. It knows no
 * lanes, versions, locks or transactions.
 */
export class BooksModel {
  readonly balances = new Map<string, bigint>()
  readonly posted = new Map<string, string>()
  readonly holds = new Map<string, ModelHold>()
  readonly #limits: ReadonlyMap<string, BalanceLimits>

  constructor(accounts: readonly { code: string; limits?: BalanceLimits }[]) {
    this.#limits = new Map(accounts.map(({ code, limits = {} }) => [code, limits]))
    for (const { code } of accounts) this.balances.set(code, 0n)
  }

  /** All or none, one after another. */
  post(transfers: readonly Transfer[]): Answer {
    const fresh = transfers.filter(({ id }) => !this.posted.has(id))
    if (transfers.some((transfer) => (this.posted.get(transfer.id) ?? contentOf(transfer)) !== contentOf(transfer))) return 'ledger.transfer.reused'
    if (new Set(transfers.map(({ id }) => id)).size < transfers.length) return 'ledger.transfer.reused'
    const after = new Map(this.balances)
    for (const { entries } of fresh) {
      for (const { accountCode, amount } of entries) after.set(accountCode, (after.get(accountCode) ?? 0n) + amount)
      if (!this.#isWithin(after, this.holds)) return 'ledger.limit.passed'
    }
    for (const [code, balance] of after) this.balances.set(code, balance)
    for (const transfer of fresh) this.posted.set(transfer.id, contentOf(transfer))
    return fresh.length > 0 ? 'done' : 'known'
  }

  hold(id: string, hold: Omit<ModelHold, 'end'>): Answer {
    const known = this.holds.get(id)
    if (known) return known.debit === hold.debit && known.credit === hold.credit && known.amount === hold.amount && +known.expiresAt === +hold.expiresAt ? 'known' : 'ledger.transfer.reused'
    const holds = new Map([...this.holds, [id, { ...hold, end: 'open' as const }]])
    if (!this.#isWithin(this.balances, holds)) return 'ledger.limit.passed'
    this.holds.set(id, { ...hold, end: 'open' })
    return 'done'
  }

  postHold(id: string, of: { transferId: string; amount: bigint; at: Date }): Answer {
    const hold = this.holds.get(id)
    if (hold && typeof hold.end === 'object' && hold.end.transferId === of.transferId && hold.end.amount === of.amount) return 'known'
    if (!hold || hold.end !== 'open' || of.at >= hold.expiresAt || of.amount < 1n || of.amount > hold.amount) return 'ledger.hold.over'
    hold.end = { transferId: of.transferId, amount: of.amount }
    this.balances.set(hold.debit, (this.balances.get(hold.debit) ?? 0n) + of.amount)
    this.balances.set(hold.credit, (this.balances.get(hold.credit) ?? 0n) - of.amount)
    return 'done'
  }

  voidHold(id: string): Answer {
    const hold = this.holds.get(id)
    if (!hold || typeof hold.end === 'object') return 'ledger.hold.over'
    if (hold.end !== 'open') return 'known'
    hold.end = 'voided'
    return 'done'
  }

  expire(at: Date): number {
    const late = [...this.holds.values()].filter((hold) => hold.end === 'open' && hold.expiresAt <= at)
    for (const hold of late) hold.end = 'expired'
    return late.length
  }

  /** What open holds may still move on each side of an account. */
  held(code: string, side: 'debit' | 'credit'): bigint {
    return heldOn(this.holds, code, side)
  }

  #isWithin(balances: ReadonlyMap<string, bigint>, holds: ReadonlyMap<string, ModelHold>): boolean {
    return [...this.#limits].every(([code, { lowest, highest }]) => {
      const balance = balances.get(code) ?? 0n
      return (lowest === undefined || balance - heldOn(holds, code, 'credit') >= lowest) && (highest === undefined || balance + heldOn(holds, code, 'debit') <= highest)
    })
  }
}

function heldOn(holds: ReadonlyMap<string, ModelHold>, code: string, side: 'debit' | 'credit'): bigint {
  return [...holds.values()].filter((hold) => hold.end === 'open' && hold[side] === code).reduce((sum, hold) => sum + hold.amount, 0n)
}
