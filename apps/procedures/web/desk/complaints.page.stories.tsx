import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { complaints } from '../testing/desk.ts'
import { refused } from '../testing/refused.ts'
import { ComplaintsPage } from './complaints.page.tsx'

const meta = {
  title: 'Procedures/Complaints',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ personId: '019182000080', name: 'Trần Thị Thu', roles: ['citizen', 'one-stop.officer'] }} path="/procedures/desk/complaints">
      <ComplaintsPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.complaints': complaints, 'desk.answerComplaint': refused('procedures.complaint.not-open') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(/Trả lời/), 'Xin lỗi, kết quả có chiều nay.')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(await canvas.findByText(/Phản ánh này đã được trả lời/)).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'desk.complaints': [] } } }
export const Loading: Story = { args: { answers: { 'desk.complaints': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.complaints': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.complaints': new Error('no network') } }, beforeEach: goOffline }
