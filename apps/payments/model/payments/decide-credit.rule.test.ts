import { expect, it } from 'vitest'
import { decideCredit, type ExpectedPayment } from './decide-credit.rule.ts'

const credit = { bin: '970436', accountNumber: '1019', amountDong: 120000n }
const payment: ExpectedPayment = { id: 'p1', ...credit, isBillSettled: false }

it.each<[string, ExpectedPayment[], object]>([
  ['fits', [payment], { do: 'settle', paymentId: 'p1' }],
  ['has no payment', [], { do: 'suspend', reason: 'unknown-reference', paymentId: null }],
  ['is a đồng short', [{ ...payment, amountDong: 120001n }], { do: 'suspend', reason: 'wrong-amount', paymentId: 'p1' }],
  ['is a đồng over', [{ ...payment, amountDong: 119999n }], { do: 'suspend', reason: 'wrong-amount', paymentId: 'p1' }],
  ['comes for a settled bill', [{ ...payment, isBillSettled: true }], { do: 'suspend', reason: 'already-paid', paymentId: 'p1' }],
  ['went to another account', [{ ...payment, accountNumber: '2020' }], { do: 'suspend', reason: 'wrong-account', paymentId: 'p1' }],
  ['went to another bank', [{ ...payment, bin: '970415' }], { do: 'suspend', reason: 'wrong-account', paymentId: 'p1' }],
  ['names two, of which the second fits', [{ ...payment, id: 'p0', amountDong: 1n }, payment], { do: 'settle', paymentId: 'p1' }],
])('a credit that %s', (_, expected, decision) => {
  expect(decideCredit(credit, expected)).toEqual(decision)
})
