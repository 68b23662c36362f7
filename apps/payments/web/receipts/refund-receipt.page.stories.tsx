import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aPaidBill } from '../../model/testing/a-bill.ts'
import { RefundReceiptPage } from './refund-receipt.page.tsx'

const ID = 'e0000000-0000-8000-8000-000000000001'
const found = {
  refund: { refundId: ID, number: 'HT26-00000001', amountDong: '60000', isDone: true, askedAt: '2026-11-24T03:04:05.000Z', doneAt: '2026-11-24T05:04:05.000Z', reason: 'Thu trùng', to: { bank: 'VietinBank', accountEnd: '0017' } },
  bill: aPaidBill(),
  bankTransactionId: 'FT000000000077',
}

const meta = {
  title: 'Payments/RefundReceipt',
  render: ({ answers }) => (
    <StoryHost answers={answers} path={`/payments/refunds/${ID}`} pattern="/payments/refunds/:id">
      <RefundReceiptPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'refunds.getMine': found } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Sáu mươi nghìn đồng/)).toBeVisible()
    await expect(canvas.getByText('VietinBank, 4 số cuối 0017')).toBeVisible()
  },
}
export const Missing: Story = { args: { answers: { 'refunds.getMine': new Error('missing', { cause: { status: 404, code: 'payments.refund.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'refunds.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'refunds.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'refunds.getMine': new Error('no network') } }, beforeEach: goOffline }
