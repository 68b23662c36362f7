import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadTransfer, balancesAfter, checkTransfer, contentOf, isAccountCode, move, normalBalance, sumOf, type Balances, type Entry, type Transfer } from './index.ts'

const head = { id: '01970000-0000-7000-8000-000000000001', kind: 'bill-settled', reference: 'p1' }

/** Balanced transfers over five accounts: the last line takes what is missing. */
const aTransfer = fc
  .uniqueArray(fc.record({ accountCode: fc.constantFrom('a', 'b', 'c', 'd'), amount: fc.bigInt(-(10n ** 15n), 10n ** 15n).filter((n) => n !== 0n) }), {
    minLength: 1,
    maxLength: 4,
    selector: (entry) => entry.accountCode,
  })
  .map((entries) => [...entries, { accountCode: 'rest', amount: -entries.reduce((sum, one) => sum + one.amount, 0n) }])
  .filter((entries) => entries.at(-1)!.amount !== 0n)
  .map((entries): Transfer => ({ ...head, entries }))

describe('the books', () => {
  it('sum to 0 after any transfers, and every đồng is where the lines say', () => {
    fc.assert(
      fc.property(fc.array(aTransfer, { maxLength: 20 }), (transfers) => {
        const balances = transfers.map(checkTransfer).reduce<Balances>(balancesAfter, new Map())
        expect(sumOf(balances)).toBe(0n)
        const ofA = transfers.flatMap((transfer) => transfer.entries).filter((entry) => entry.accountCode === 'a')
        expect(balances.get('a') ?? 0n).toBe(ofA.reduce((sum, entry) => sum + entry.amount, 0n))
      }),
    )
  })
  it('refuse any transfer that is off by a đồng', () => {
    fc.assert(
      fc.property(aTransfer, fc.nat(), (transfer, at) => {
        const entries: Entry[] = transfer.entries.map((entry) => ({ ...entry }))
        const off = entries[at % entries.length]!
        off.amount += off.amount === -1n ? -1n : 1n
        expect(() => checkTransfer({ ...transfer, entries })).toThrow(BadTransfer)
      }),
    )
  })
  it('tell contents apart, but not by the order of lines', () => {
    fc.assert(
      fc.property(aTransfer, (transfer) => {
        expect(contentOf({ ...transfer, entries: transfer.entries.toReversed() })).toBe(contentOf(transfer))
        expect(contentOf({ ...transfer, reference: 'p2' })).not.toBe(contentOf(transfer))
      }),
    )
  })
})

describe('a transfer', () => {
  it.each<[string, Entry[]]>([
    ['entries', [{ accountCode: 'a', amount: 1n }]],
    ['account-twice', [{ accountCode: 'a', amount: 1n }, { accountCode: 'a', amount: -1n }]],
    ['account-code', [{ accountCode: 'A b', amount: 1n }, { accountCode: 'b', amount: -1n }]],
    ['amount', [{ accountCode: 'a', amount: 0n }, { accountCode: 'b', amount: 0n }]],
    ['amount', [{ accountCode: 'a', amount: 10n ** 18n }, { accountCode: 'b', amount: -(10n ** 18n) }]],
    ['unbalanced', [{ accountCode: 'a', amount: 2n }, { accountCode: 'b', amount: -1n }]],
  ])('is refused for its %s', (fault, entries) => {
    expect(() => checkTransfer({ ...head, entries })).toThrow(expect.objectContaining({ code: 'ledger.transfer.bad', params: { fault } }))
  })
  it('moves an amount, never 0 and never backwards', () => {
    expect(move({ ...head, debit: 'collection', credit: 'payable.evn', amount: 120000n }).entries).toEqual([
      { accountCode: 'collection', amount: 120000n },
      { accountCode: 'payable.evn', amount: -120000n },
    ])
    for (const amount of [0n, -1n]) expect(() => move({ ...head, debit: 'a', credit: 'b', amount })).toThrow(BadTransfer)
  })
})

it('reads balances from their normal side', () => {
  expect(normalBalance('asset', 5n)).toBe(5n)
  expect(normalBalance('liability', -5n)).toBe(5n)
  expect(isAccountCode('payable.evn-tn')).toBe(true)
  expect(isAccountCode('Payable')).toBe(false)
})
