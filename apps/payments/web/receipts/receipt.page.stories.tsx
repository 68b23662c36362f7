import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aPaidBill } from '../../model/testing/a-bill.ts'
import { ReceiptPage } from './receipt.page.tsx'

const ID = 'd0000000-0000-8000-8000-000000000001'
const receipt = {
  receiptId: ID,
  number: 'BL26-00000042',
  bill: aPaidBill(),
  amountDong: '636768',
  settledAt: '2026-11-24T03:04:05.000Z',
  transactionId: 'FT000000000042',
  reference: 'MC7K3F9QX2TD',
}

const meta = {
  title: 'Payments/Receipt',
  render: ({ answers }) => (
    <StoryHost answers={answers} path={`/payments/receipts/${ID}`} pattern="/payments/receipts/:id">
      <ReceiptPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'receipts.getMine': receipt } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Sáu trăm ba mươi sáu nghìn bảy trăm sáu mươi tám đồng/)).toBeVisible()
    await expect(canvas.getByText('10:04 24/11/2026')).toBeVisible()
  },
}
export const Missing: Story = { args: { answers: { 'receipts.getMine': new Error('missing', { cause: { status: 404, code: 'payments.receipt.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'receipts.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'receipts.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'receipts.getMine': new Error('no network') } }, beforeEach: goOffline }
