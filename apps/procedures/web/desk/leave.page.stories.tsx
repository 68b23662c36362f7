import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { deskAnswers, standIns } from '../testing/desk.ts'
import { LeavePage } from './leave.page.tsx'

const meta = {
  title: 'Procedures/Leave',
  render: ({ answers }) => (
    <StoryHost answers={{ ...deskAnswers, ...answers }} session={{ personId: '019182000080', name: 'Trần Thị Thu', roles: ['citizen', 'one-stop.officer'] }} path="/procedures/desk/leave">
      <LeavePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.standIns': standIns } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Ma Thị Hạnh làm thay tôi/)).toBeVisible()
    await userEvent.click(await canvas.findByRole('button', { name: 'Ủy quyền' }))
    await expect((await canvas.findAllByText('Chọn người làm thay')).length).toBeGreaterThan(0)
  },
}
export const Empty: Story = { args: { answers: { 'desk.standIns': [] } } }
export const Alone: Story = { args: { answers: { 'desk.standIns': [], 'desk.colleagues': [] } } }
export const Loading: Story = { args: { answers: { 'desk.standIns': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.standIns': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.standIns': new Error('no network') } }, beforeEach: goOffline }
