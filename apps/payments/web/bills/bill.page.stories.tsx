import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aBill, aPaidBill } from '../../model/testing/a-bill.ts'
import { BillPage } from './bill.page.tsx'

const step = (from: number, units: number, unitDong: string, amountDong: string) => ({ kind: 'step', step: { from, units, unitDong }, percent: null, amountDong })
const electricity = {
  bill: aBill(),
  details: { kind: 'electricity', kwh: 250, meterFrom: 1200, meterTo: 1450, from: '2026-10-01', to: '2026-10-31' },
  lines: [
    step(0, 50, '1984', '99200'),
    step(50, 50, '2050', '102500'),
    step(100, 100, '2380', '238000'),
    step(200, 50, '2998', '149900'),
    { kind: 'net', step: null, percent: null, amountDong: '589600' },
    { kind: 'vat', step: null, percent: 8, amountDong: '47168' },
  ],
  law: { vi: 'Quyết định 1279/QĐ-BCT', en: 'Decision 1279/QĐ-BCT' },
  isModelData: false,
  refunds: [],
}

const meta = {
  title: 'Payments/Bill',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/payments/bills/b0000000-0000-8000-8000-000000000001" pattern="/payments/bills/:id">
      <BillPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'bills.getMine': electricity } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Từ 200 kWh: 50 × 2\.998/)).toBeVisible()
    await expect(canvas.getByText(/Quyết định 1279/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Thanh toán: Tiền điện tháng 10/2026' })).toBeVisible()
  },
}
/** OP43: nothing to press but the receipt. */
export const AlreadyPaid: Story = {
  args: { answers: { 'bills.getMine': { ...electricity, bill: aPaidBill() } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Hóa đơn này đã trả')).toBeVisible()
    await expect(canvas.queryByRole('link', { name: /^Thanh toán:/ })).toBeNull()
    await expect(canvas.getByRole('link', { name: /Xem biên lai/ })).toHaveAttribute('href', '/payments/receipts/d0000000-0000-8000-8000-000000000001')
  },
}
const refund = { refundId: 'e0000000-0000-8000-8000-000000000001', number: 'HT26-00000001', amountDong: '60000', isDone: true, askedAt: '2026-11-24T03:04:05.000Z', doneAt: '2026-11-24T05:04:05.000Z', reason: 'Thu trùng', to: { bank: 'VietinBank', accountEnd: '0017' } }
/** A part came back, another is on its way. */
export const Refunded: Story = {
  args: { answers: { 'bills.getMine': { ...electricity, bill: aPaidBill(), refunds: [refund, { ...refund, refundId: 'e0000000-0000-8000-8000-000000000002', isDone: false, doneAt: null }] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Đã hoàn 60\.000.₫ ngày 24\/11\/2026/)).toBeVisible()
    await expect(canvas.getByText(/^Đang hoàn 60\.000/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: /biên lai hoàn tiền/ })).toHaveAttribute('href', '/payments/refunds/e0000000-0000-8000-8000-000000000001')
  },
}
export const WaterIsSampleData: Story = {
  args: {
    answers: {
      'bills.getMine': {
        bill: aBill({ kind: 'water', amountDong: '95450' }),
        details: { kind: 'water', m3: 10, meterFrom: 10, meterTo: 20, from: '2026-10-01', to: '2026-10-31' },
        lines: [step(0, 10, '8300', '83000'), { kind: 'vat', step: null, percent: 5, amountDong: '4150' }, { kind: 'environment', step: null, percent: 10, amountDong: '8300' }],
        law: null,
        isModelData: true,
        refunds: [],
      },
    },
  },
}
export const Loading: Story = { args: { answers: { 'bills.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'bills.getMine': new Error('failed') } } }
export const Missing: Story = { args: { answers: { 'bills.getMine': new Error('missing', { cause: { status: 404, code: 'payments.bill.missing' } }) } } }
export const Offline: Story = { args: { answers: { 'bills.getMine': new Error('no network') } }, beforeEach: goOffline }
