import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { anOrder } from '../../model/testing/an-order.ts'
import { OrderPage } from './order.page.tsx'

const decided = { decidedBy: 'Bùi Văn Thắng', decidedAt: '2026-11-25T01:10:00.000Z' }
const attempt = { attempt: 1, begunAt: '2026-11-25T01:10:01.000Z', outcome: null, fault: null, bankTransactionId: null, endedAt: null }

const meta = {
  title: 'Payments/Order',
  render: ({ answers, locale }) => (
    <StoryHost {...(locale && { locale })} session={{ roles: ['citizen', 'treasurer'], level: 2 }} answers={answers} path="/payments/desk/orders/e0000000-0000-8000-8000-000000000001" pattern="/payments/desk/orders/:id">
      <OrderPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; locale?: 'en' }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'orders.getOrder': { order: anOrder(), moves: ['approve', 'refuse'], attempts: [] } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Duyệt lệnh' }))
    await expect(await canvas.findByRole('heading', { name: /^Duyệt lệnh 60\.000.₫\?$/ })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Quay lại' }))
  },
}
/** Four eyes: nothing to approve on one's own order. */
export const MyOwn: Story = {
  args: { answers: { 'orders.getOrder': { order: anOrder({ isMine: true }), moves: ['refuse'], attempts: [] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/một kế toán khác phải duyệt/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Duyệt lệnh' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Rút lại lệnh' })).toBeVisible()
  },
}
export const AtTheBank: Story = { args: { answers: { 'orders.getOrder': { order: anOrder({ state: 'sent', attempt: 1, ...decided }), moves: [], attempts: [attempt] } } } }
export const FailedAtTheBank: Story = {
  args: {
    answers: {
      'orders.getOrder': {
        order: anOrder({ state: 'failed', fault: 'AC04', attempt: 1, ...decided }),
        moves: ['try-again', 'give-up'],
        attempts: [{ ...attempt, outcome: 'failed', fault: 'AC04', endedAt: '2026-11-25T01:10:05.000Z' }],
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ngân hàng không chi được: Tài khoản nhận đã đóng')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Gửi lại ngân hàng' })).toBeVisible()
  },
}
export const DoneInEnglish: Story = {
  args: {
    locale: 'en',
    answers: {
      'orders.getOrder': {
        order: anOrder({ state: 'done', attempt: 1, endedAt: '2026-11-25T01:10:05.000Z', ...decided }),
        moves: [],
        attempts: [{ ...attempt, outcome: 'done', bankTransactionId: 'FT000000000077', endedAt: '2026-11-25T01:10:05.000Z' }],
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Paid, transaction FT000000000077')).toBeVisible()
  },
}
export const Missing: Story = { args: { answers: { 'orders.getOrder': new Error('missing', { cause: { status: 404, code: 'payments.order.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'orders.getOrder': 'loading' } } }
export const Failed: Story = { args: { answers: { 'orders.getOrder': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'orders.getOrder': new Error('no network') } }, beforeEach: goOffline }
