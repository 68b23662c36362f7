import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aBill, aPaidBill } from '../../model/testing/a-bill.ts'
import { ConfirmPage } from './confirm.page.tsx'

const shown = { bill: aBill(), lines: [], details: { kind: 'telecom', plan: 'Internet 150' }, law: null, isModelData: false }

const meta = {
  title: 'Payments/Confirm',
  render: ({ answers, level, billId }) => (
    <StoryHost answers={answers} session={{ level: level ?? 2 }} path={`/payments/pay?bill=${billId ?? shown.bill.billId}`}>
      <ConfirmPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; level?: 1 | 2; billId?: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'bills.getMine': shown } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Lấy mã VietQR để trả' })).toBeEnabled()
    await expect(canvas.getByText(shown.bill.code)).toBeVisible()
  },
}
export const PaidMeanwhile: Story = {
  args: { answers: { 'bills.getMine': { ...shown, bill: aPaidBill() } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Xem biên lai' })).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}
export const Refused: Story = {
  args: { answers: { 'bills.getMine': shown, 'payments.startPayment': new Error('failed') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lấy mã VietQR để trả' }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}
/** An address that was cut off asks for no bill: nothing is sent, the list is the way on. */
export const NoBill: Story = {
  args: { answers: {}, billId: '123' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Về danh sách hóa đơn' })).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}
export const LevelTooLow: Story = { args: { answers: {}, level: 1 } }
export const Loading: Story = { args: { answers: { 'bills.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'bills.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'bills.getMine': new Error('no network') } }, beforeEach: goOffline }
