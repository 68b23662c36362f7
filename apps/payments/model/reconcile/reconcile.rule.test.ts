import { CSV_HEADER, readStatement } from '@mc/bank-statement'
import { expect, it } from 'vitest'
import { reconcile, type BankMovement, type OurMovement } from './reconcile.rule.ts'

const DAY = '2026-11-25'
const line = (fields: Partial<BankMovement> = {}): BankMovement => ({ bankReference: 'FT1', direction: 'credit', amountDong: 100_000n, bookedOn: DAY, purpose: '', ...fields })
const ours = (fields: Partial<OurMovement> = {}): OurMovement => ({ bankReference: 'FT1', direction: 'credit', amountDong: 100_000n, bookedOn: DAY, ...fields })

it.each<[string, BankMovement[], OurMovement[], string[]]>([
  ['agrees', [line()], [ours()], []],
  ['a credit never told', [line()], [], ['not-booked never-told']],
  ['a credit with our reference', [line({ purpose: 'mc7k3f9qx2td ct' })], [], ['not-booked notice-lost']],
  ['a debit that nobody ordered', [line({ direction: 'debit' })], [], ['not-booked not-ordered']],
  ['a credit that is left out', [], [ours()], ['not-at-bank left-out']],
  ['a payout that is not there', [], [ours({ direction: 'debit' })], ['not-at-bank payout-not-done']],
  ['one twice', [line(), line()], [ours()], ['twice booked-twice']],
  ['one three times', [line(), line(), line()], [ours()], ['twice booked-twice', 'twice booked-twice']],
  ['less came', [line({ amountDong: 99_000n })], [ours()], ['other-amount fee-taken']],
  ['more came', [line({ amountDong: 100_001n })], [ours()], ['other-amount wrong-amount']],
  ['less went out', [line({ amountDong: 1n, direction: 'debit' })], [ours({ direction: 'debit' })], ['other-amount wrong-amount']],
  ['the next day', [line({ bookedOn: '2026-11-26' })], [ours()], ['other-day around-midnight']],
  ['days later', [line({ bookedOn: '2026-11-28' })], [ours()], ['other-day booked-late']],
  ['another amount on another day', [line({ amountDong: 1n, bookedOn: '2026-11-26' })], [ours()], ['other-amount fee-taken', 'other-day around-midnight']],
  ['in and out under one number are two movements', [line(), line({ direction: 'debit' })], [ours()], ['not-booked not-ordered']],
  ['ours of the day before is not asked for', [], [ours({ bookedOn: '2026-11-24' })], []],
])('%s', (_, lines, known, expected) => {
  expect(reconcile({ day: DAY, lines, ours: known }).map((one) => `${one.kind} ${one.cause}`)).toEqual(expected)
})

it('of 100,000 lines with 200 planted faults finds each and no other', () => {
  const COUNT = 100_000
  const known = Array.from({ length: COUNT }, (_, n) => ours({ bankReference: `FT${String(n).padStart(9, '0')}`, amountDong: BigInt(1_000 + n), direction: n % 10 === 0 ? 'debit' : 'credit' }))
  const planted = new Map<string, string>()
  const lines: BankMovement[] = []
  for (const [n, one] of known.entries()) {
    const asTold = line(one)
    // Every five hundredth has a fault, of each kind in turn: forty of each.
    const fault = n % 500 === 250 ? (['not-at-bank', 'twice', 'other-amount', 'other-day', 'not-booked'] as const)[Math.floor(n / 500) % 5] : undefined
    if (fault === 'not-booked') {
      lines.push(asTold, line({ bankReference: `XX${n}`, amountDong: 7n }))
      planted.set(`XX${n}`, fault)
      continue
    }
    if (fault) planted.set(one.bankReference, fault)
    if (fault === 'not-at-bank') continue
    lines.push(fault === 'other-amount' ? { ...asTold, amountDong: asTold.amountDong + 9n } : fault === 'other-day' ? { ...asTold, bookedOn: '2026-11-26' } : asTold)
    if (fault === 'twice') lines.push(asTold)
  }
  expect(planted.size).toBe(200)
  // Through the bank's own file, as a statement comes.
  const [credits, debits] = (['credit', 'debit'] as const).map((way) => lines.reduce((sum, one) => (one.direction === way ? sum + one.amountDong : sum), 0n)) as [bigint, bigint]
  const file = ['SAO KE;SK;1019000019;2026-11-25;0', CSV_HEADER.join(';'), ...lines.map((one) => `${one.bankReference};;${one.direction === 'credit' ? 'C' : 'D'};${one.amountDong};${one.bookedOn};;;;`), `CONG;${lines.length};${credits};${debits};${credits - debits}`]
  const read = readStatement(file.join('\n'))
  const found = reconcile({ day: DAY, lines: read.isGood ? read.statement.lines : [], ours: known })
  expect(found.map((one) => [one.bankReference, one.kind]).sort()).toEqual([...planted].sort())
}, 60_000)
