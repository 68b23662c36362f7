import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ending, insurance, patients, uninsured } from '../testing/samples.ts'
import { InsurancePage } from './insurance.page.tsx'

const meta = {
  title: 'Health/Insurance',
  render: ({ answers, isSignedOut }) => (
    <StoryHost answers={{ 'patients.list': patients, ...answers }} session={isSignedOut ? null : {}} path="/health/insurance">
      <InsurancePage />
    </StoryHost>
  ),
  args: { isSignedOut: false },
} satisfies Meta<{ answers: Answers; isSignedOut: boolean }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'insurance.getMine': insurance } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('article', { name: 'Thẻ bảo hiểm y tế của Nguyễn Văn Hùng' })).toHaveTextContent('DN 4 19 0123456789')
    // 80 % of 500.000 đ at a hospital; all of it at a station.
    await expect(canvas.getByText(/^100\.000\s₫$/)).toBeVisible()
    await userEvent.click(canvas.getByRole('radio', { name: 'Trạm y tế, tuyến ban đầu' }))
    await expect(await canvas.findByText('Khám ở tuyến ban đầu được trả toàn bộ.')).toBeVisible()
  },
}
export const Ending: Story = {
  args: { answers: { 'insurance.getMine': ending } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Thẻ hết hạn ngày 15/12/2026')).toBeVisible()
  },
}
export const Empty: Story = {
  args: { answers: { 'insurance.getMine': uninsured } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chưa có thẻ bảo hiểm y tế đang dùng được')).toBeVisible()
  },
}
export const SignedOut: Story = { args: { answers: {}, isSignedOut: true } }
export const Loading: Story = { args: { answers: { 'insurance.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'insurance.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'insurance.getMine': new Error('no network') } }, beforeEach: goOffline }
