import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { anOrder } from '../../model/testing/an-order.ts'
import { CreditPage } from './credit.page.tsx'

const credit = {
  transactionId: 'FT000000000043',
  creditedAt: '2026-11-25T01:00:00.000Z',
  amountDong: '636767',
  leftDong: '636767',
  purpose: 'MC7K3F9QX2TD',
  reason: 'wrong-amount',
  account: { bank: 'Vietcombank', number: '1019000019' },
  payer: { bank: 'VietinBank', number: '1030000017', name: 'NGUYEN VAN HUNG' },
  billCode: 'PA000000001',
  aloneDong: '2000000',
  orders: [],
  notes: [],
}
const bill = { billId: 'b0000000-0000-8000-8000-000000000001', code: 'PA000000001', kind: 'electricity', provider: { vi: 'Điện lực tỉnh', en: 'Provincial Power Company' }, person: 'Nguyễn Văn Hùng', amountDong: '600000', dueOn: '2026-12-02', isSettled: false }

const meta = {
  title: 'Payments/SuspenseItem',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'treasurer'], level: 2 }} answers={answers} path="/payments/desk/credits/FT000000000043" pattern="/payments/desk/credits/:id">
      <CreditPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.getCredit': credit, 'desk.findBill': { bills: [bill] } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /^Gán cho hóa đơn/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Tìm hóa đơn' }))
    await expect(await canvas.findByText('Nguyễn Văn Hùng')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Gán cho hóa đơn' }))
    await expect((await canvas.findAllByText('Hãy ghi lý do.')).length).toBeGreaterThan(0)
  },
}
/** The bank did not tell who paid: an account is asked for, and what is missing is said by field. */
export const SendBackToNobody: Story = {
  args: { answers: { 'desk.getCredit': { ...credit, payer: null } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Trả lại người chuyển' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Lập lệnh trả lại' }))
    for (const words of ['Hãy chọn ngân hàng.', 'Số tài khoản gồm 1 đến 19 chữ hoặc số.', 'Hãy nhập tên chủ tài khoản.']) await expect((await canvas.findAllByText(words)).length).toBeGreaterThan(0)
  },
}
export const PartlyCleared: Story = {
  args: {
    answers: {
      'desk.getCredit': { ...credit, leftDong: '36767', orders: [anOrder({ kind: 'assign', state: 'done', to: null, amountDong: '600000' })], notes: [{ note: 'Đã hỏi ngân hàng', writtenBy: 'Vũ Thị Hồng', writtenAt: '2026-11-25T01:30:00.000Z' }] },
    },
  },
}
export const AllOrdered: Story = { args: { answers: { 'desk.getCredit': { ...credit, leftDong: '0', orders: [anOrder({ kind: 'return', bill: null })] } } } }
export const Missing: Story = { args: { answers: { 'desk.getCredit': new Error('missing', { cause: { status: 404, code: 'payments.credit.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'desk.getCredit': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.getCredit': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.getCredit': new Error('no network') } }, beforeEach: goOffline }
