import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { anOrder } from '../../model/testing/an-order.ts'
import { DeskPage } from './desk.page.tsx'

const provider = { vi: 'Điện lực tỉnh', en: 'Provincial Power Company' }
const row = {
  receiptId: 'd0000000-0000-8000-8000-000000000001',
  number: 'BL26-00000042',
  settledAt: '2026-11-24T03:04:05.000Z',
  payer: 'Nguyễn Văn Hùng',
  kind: 'electricity',
  billCode: 'PA000000001',
  provider,
  amountDong: '9007199254740993',
  transactionId: 'FT000000000042',
}
const settled = {
  rows: [row],
  count: 1,
  totalDong: '9007199254740993',
  ledgerDong: '9007199254740993',
  isTied: true,
  providers: [{ id: 'electricity', name: provider }],
  accounts: [
    { code: 'collection', name: 'Tiền gửi tài khoản thu hộ của tỉnh', balanceDong: '9007199254740993' },
    { code: 'payable.electricity', name: 'Phải trả Điện lực tỉnh', balanceDong: '9007199254740993' },
  ],
}
const none = { ...settled, rows: [], count: 0, totalDong: '0', ledgerDong: '0' }
const credit = {
  transactionId: 'FT000000000043',
  creditedAt: '2026-11-25T01:00:00.000Z',
  amountDong: '636767',
  leftDong: '636767',
  purpose: 'MC7K3F9QX2TD',
  reason: 'wrong-amount',
  bank: 'Vietcombank',
  accountNumber: '1019000019',
  expected: { billCode: 'PA000000001', amountDong: '636768' },
}

const meta = {
  title: 'Payments/Desk',
  render: ({ answers, locale }) => (
    <StoryHost {...(locale && { locale })} session={{ roles: ['citizen', 'treasurer'] }} answers={answers} path="/payments/desk">
      <DeskPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; locale?: 'en' }>
export default meta
type Story = StoryObj<typeof meta>

/** OP47: past 2^53 to the last đồng. */
export const Ready: Story = {
  args: { answers: { 'desk.listSettled': settled, 'desk.listSuspense': { credits: [credit], count: 1, totalDong: '636767' } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/1 khoản, tổng 9\.007\.199\.254\.740\.993.₫/)).toBeVisible()
    await userEvent.click(canvas.getByRole('tab', { name: 'Chờ đối soát' }))
    await expect(await canvas.findByText('Sai số tiền')).toBeVisible()
  },
}
/** The books keep Vietnamese names; the page says them in the reader's language. */
export const InEnglish: Story = {
  args: { locale: 'en', answers: { 'desk.listSettled': settled } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Payable to Provincial Power Company')).toBeVisible()
    await expect(canvas.queryByText(/Phải trả|Tiền gửi/)).toBeNull()
  },
}
/** What failed at the bank stands above the list. */
export const Orders: Story = {
  args: { answers: { 'desk.listSettled': settled, 'orders.listOrders': { open: [anOrder(), anOrder({ orderId: 'e0000000-0000-8000-8000-000000000002', number: 'HT26-00000002', state: 'failed', fault: 'AC04', attempt: 1 })], ended: [anOrder({ orderId: 'e0000000-0000-8000-8000-000000000003', number: 'HT26-00000003', state: 'done' })] } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Hoàn, trả tiền' }))
    await expect(await canvas.findByText('1 lệnh ngân hàng không chi được')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'HT26-00000002' })).toHaveAttribute('href', '/payments/desk/orders/e0000000-0000-8000-8000-000000000002')
  },
}
/** A file with faults is told line by line, and nothing of it is kept. */
export const Statements: Story = {
  args: {
    answers: {
      'desk.listSettled': settled,
      'reconcile.listDays': { canFetch: true, days: [{ day: '2026-11-24', lines: 120, creditsDong: '9000000', debitsDong: '60000', differences: 2, open: 1, isClosed: false }, { day: '2026-11-23', lines: 80, creditsDong: '7000000', debitsDong: '0', differences: 0, open: 0, isClosed: true }] },
      'reconcile.fetchStatement': { isTaken: false, day: null, lines: 0, differences: 0, faults: [{ line: 4, code: 'amount' }, { line: null, code: 'closing-balance' }] },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Sao kê ngân hàng' }))
    await expect(await canvas.findByText('Còn 1 chênh lệch')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Lấy sao kê từ ngân hàng' }))
    await expect(await canvas.findByText('Dòng 4: số tiền không phải số nguyên lớn hơn 0')).toBeVisible()
  },
}
export const Untied: Story = { args: { answers: { 'desk.listSettled': { ...settled, ledgerDong: '1', isTied: false } } } }
export const Empty: Story = {
  args: { answers: { 'desk.listSettled': none, 'desk.listSuspense': { credits: [], count: 0, totalDong: '0' }, 'orders.listOrders': { open: [], ended: [] } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Không có khoản thu nào trong những ngày này')).toBeVisible()
    await userEvent.click(canvas.getByRole('tab', { name: 'Chờ đối soát' }))
    await expect(await canvas.findByText('Không có khoản nào chờ đối soát')).toBeVisible()
  },
}
/** A date that is none is said beside its field; the list stays. */
export const WrongDate: Story = {
  args: { answers: { 'desk.listSettled': settled } },
  play: async ({ canvas, userEvent }) => {
    const [day] = await canvas.findAllByLabelText('Ngày')
    await userEvent.clear(day!)
    await userEvent.type(day!, '40')
    await userEvent.click(canvas.getByRole('button', { name: 'Xem' }))
    await expect((await canvas.findAllByText(/Hãy nhập đủ ngày, tháng, năm/)).length).toBeGreaterThan(0)
  },
}
export const Loading: Story = { args: { answers: { 'desk.listSettled': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listSettled': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.listSettled': new Error('no network') } }, beforeEach: goOffline }
