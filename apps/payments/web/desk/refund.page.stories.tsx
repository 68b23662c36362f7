import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { anOrder } from '../../model/testing/an-order.ts'
import { RefundPage } from './refund.page.tsx'

const settled = {
  receiptId: 'd0000000-0000-8000-8000-000000000001',
  number: 'BL26-00000042',
  settledAt: '2026-11-24T03:04:05.000Z',
  payer: 'Nguyễn Văn Hùng',
  kind: 'electricity',
  billCode: 'PA000000001',
  provider: { vi: 'Điện lực tỉnh', en: 'Provincial Power Company' },
  amountDong: '100000',
  leftDong: '40000',
  transactionId: 'FT000000000042',
  account: { bank: 'VietinBank', number: '1030000017', name: 'NGUYEN VAN HUNG' },
  orders: [anOrder()],
}

const meta = {
  title: 'Payments/Refund',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'treasurer'], level: 2 }} answers={answers} path="/payments/desk/refund/d0000000-0000-8000-8000-000000000001" pattern="/payments/desk/refund/:id">
      <RefundPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

/** OP46: what is typed past the rest is refused beside its field. */
export const Ready: Story = {
  args: { answers: { 'desk.getSettled': settled } },
  play: async ({ canvas, userEvent }) => {
    const amount = await canvas.findByRole('textbox', { name: /^Số tiền hoàn/ })
    await userEvent.clear(amount)
    await userEvent.type(amount, '40001')
    await userEvent.click(canvas.getByRole('button', { name: 'Lập lệnh hoàn tiền' }))
    await expect((await canvas.findAllByText(/^Hãy nhập số tiền từ 1 đ đến 40\.000/)).length).toBeGreaterThan(0)
  },
}
export const AllGivenBack: Story = { args: { answers: { 'desk.getSettled': { ...settled, leftDong: '0' } } } }
export const Missing: Story = { args: { answers: { 'desk.getSettled': new Error('missing', { cause: { status: 404, code: 'payments.receipt.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'desk.getSettled': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.getSettled': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.getSettled': new Error('no network') } }, beforeEach: goOffline }
