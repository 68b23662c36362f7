import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aBill, aPaidBill } from '../../model/testing/a-bill.ts'
import { PayPage } from './pay.page.tsx'

const ID = 'c0000000-0000-8000-8000-000000000001'
const open = {
  paymentId: ID,
  state: 'open',
  bill: aBill({ openPaymentId: ID }),
  amountDong: '636768',
  qrText: '00020101021238540010A00000072701240006970436011010190000190208QRIBFTTA530370454066367685802VN62160812MC7K3F9QX2TD6304A95F',
  bank: 'Vietcombank',
  accountNumber: '1019000019',
  holder: 'TAI KHOAN THU HO CUA TINH',
  purpose: 'MC7K3F9QX2TD',
  expiresAt: '2026-11-25T02:30:00.000Z',
  receiptId: null,
  sandboxUrl: 'http://localhost:4011/?qr=0002',
}
const over = { bill: aPaidBill(), receiptId: 'd0000000-0000-8000-8000-000000000001' }

const meta = {
  title: 'Payments/Pay',
  render: ({ answers, level }) => (
    <StoryHost answers={answers} session={{ level: level ?? 2 }} path={`/payments/pay/${ID}`} pattern="/payments/pay/:paymentId">
      <PayPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; level?: 1 | 2 }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'payments.getMine': open } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /VietQR để trả 636.768/ })).toBeVisible()
    await expect(canvas.getByText('MC7K3F9QX2TD')).toBeVisible()
    await expect(canvas.getByText('Mã dùng được đến 09:30.')).toBeVisible()
  },
}
export const WithoutSandbox: Story = {
  args: { answers: { 'payments.getMine': { ...open, sandboxUrl: null } } },
  play: async ({ canvas }) => {
    await canvas.findByText('MC7K3F9QX2TD')
    await expect(canvas.queryByRole('link', { name: /thử nghiệm/ })).toBeNull()
  },
}
export const Paid: Story = { args: { answers: { 'payments.getMine': { ...open, ...over, state: 'paid' } } } }
export const PaidOtherwise: Story = { args: { answers: { 'payments.getMine': { ...open, ...over, state: 'paid-otherwise' } } } }
export const Expired: Story = { args: { answers: { 'payments.getMine': { ...open, state: 'expired' } } } }
export const Replaced: Story = { args: { answers: { 'payments.getMine': { ...open, state: 'replaced' } } } }
export const LevelTooLow: Story = { args: { answers: {}, level: 1 } }
export const Loading: Story = { args: { answers: { 'payments.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'payments.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'payments.getMine': new Error('no network') } }, beforeEach: goOffline }
