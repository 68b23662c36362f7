import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aBill, aPaidBill } from '../../model/testing/a-bill.ts'
import { BillsPage } from './bills.page.tsx'

const son = { name: 'Nguyễn Minh Khang', isMe: false }
const unpaid = [
  aBill({ dueOn: '2026-11-20' }),
  aBill({ billId: 'b0000000-0000-8000-8000-000000000002', kind: 'water', code: 'NS000000002', dueOn: '2026-11-28', amountDong: '151800' }),
  aBill({ billId: 'b0000000-0000-8000-8000-000000000003', kind: 'tuition', period: null, person: son, amountDong: '180000', openPaymentId: 'c0000000-0000-8000-8000-000000000003' }),
]

const meta = {
  title: 'Payments/Bills',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/payments/bills">
      <BillsPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'bills.listMine': { unpaid, paid: [aPaidBill()], unpaidDong: '968568' } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/Cần trả 968\.568.₫ cho 3 hóa đơn\./)).toBeVisible()
    await expect(canvas.getByText('Quá hạn')).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Học phí của Nguyễn Minh Khang' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Tiếp tục thanh toán: Học phí của Nguyễn Minh Khang' })).toHaveAttribute('href', '/payments/pay/c0000000-0000-8000-8000-000000000003')
    await userEvent.click(canvas.getByRole('tab', { name: 'Đã trả (1)' }))
    await expect(await canvas.findByRole('link', { name: /Xem biên lai/ })).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'bills.listMine': { unpaid: [], paid: [], unpaidDong: '0' } } } }
export const Loading: Story = { args: { answers: { 'bills.listMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'bills.listMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'bills.listMine': new Error('no network') } }, beforeEach: goOffline }
