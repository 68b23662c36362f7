import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { DayPage } from './day.page.tsx'

const report = { bankCreditsDong: '79000', ourCreditsDong: '60000', ledgerCreditsDong: '60000', billsDong: '40000', suspenseDong: '20000', bankDebitsDong: '5000', ourDebitsDong: '5000', ledgerDebitsDong: '5000' }
const difference = {
  differenceId: 'a0000000-0000-8000-8000-000000000001', kind: 'not-booked', cause: 'notice-lost', bankReference: 'FT000000000051', direction: 'credit',
  bankDong: '40000', ourDong: null, bankDay: '2026-11-24', ourDay: null, state: 'open', note: null, handledBy: null, handledAt: null, actions: ['book', 'ask', 'note'],
}
const day = {
  day: '2026-11-24', accountNumber: '1019000019', lines: 5, openingDong: '1000000', closingDong: '1074000', report, isTied: false, open: 1, closed: null,
  differences: [difference, { ...difference, differenceId: 'a0000000-0000-8000-8000-000000000002', kind: 'other-amount', cause: 'fee-taken', bankReference: 'FT000000000052', ourDong: '41000', ourDay: '2026-11-24', state: 'noted', note: 'Phí chuyển tiền', handledBy: 'Vũ Thị Hồng', handledAt: '2026-11-25T01:00:00.000Z', actions: [] }],
}
const settledDay = { ...day, isTied: true, open: 0, differences: [], report: { ...report, bankCreditsDong: '60000' } }

const meta = {
  title: 'Payments/Day',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'treasurer'], level: 2 }} answers={answers} path="/payments/desk/days/2026-11-24" pattern="/payments/desk/days/:day">
      <DayPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

/** Open: what can be done is asked, with a note; the day cannot be closed. */
export const Ready: Story = {
  args: { answers: { 'reconcile.getDay': day } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Còn 1 chênh lệch phải xử lý/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Xử lý chênh lệch FT000000000051' }))
    await expect(await canvas.findByRole('radio', { name: 'Ghi sổ khoản tiền này' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu' }))
    await expect((await canvas.findAllByText('Hãy chọn một cách.')).length).toBeGreaterThan(0)
  },
}
export const ReadyToClose: Story = {
  args: { answers: { 'reconcile.getDay': settledDay } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Khóa sổ ngày này' }))
    await expect(await canvas.findByRole('heading', { name: 'Khóa sổ ngày 24/11/2026?' })).toBeVisible()
  },
}
export const Closed: Story = { args: { answers: { 'reconcile.getDay': { ...settledDay, closed: { by: 'Bùi Văn Thắng', at: '2026-11-25T02:00:00.000Z' } } } } }
export const Missing: Story = { args: { answers: { 'reconcile.getDay': new Error('missing', { cause: { status: 404, code: 'payments.day.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'reconcile.getDay': 'loading' } } }
export const Failed: Story = { args: { answers: { 'reconcile.getDay': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'reconcile.getDay': new Error('no network') } }, beforeEach: goOffline }
