import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BillsDue } from './bills-due.slot.tsx'

const meta = {
  title: 'Payments/HomeCard',
  render: ({ answers }) => (
    <StoryHost answers={answers}>
      <h2>Việc cần làm</h2>
      <BillsDue />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'bills.countDue': { count: 3, sumDong: '968568', nearestDueOn: '2026-11-28' } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Tổng 968\.568.₫, hạn gần nhất 28\/11\/2026/)).toBeVisible()
  },
}
export const Overdue: Story = { args: { answers: { 'bills.countDue': { count: 1, sumDong: '151800', nearestDueOn: '2026-11-20' } } } }
export const NothingDue: Story = { args: { answers: { 'bills.countDue': { count: 0, sumDong: '0', nearestDueOn: null } } } }
