import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { approvalQueue, deskAnswers, receptionQueue } from '../testing/desk.ts'
import { DeskPage } from './desk.page.tsx'

const meta = {
  title: 'Procedures/Desk',
  render: ({ answers, role, path }) => (
    <StoryHost answers={{ ...deskAnswers, ...answers }} session={{ personId: '019182000080', name: 'Trần Thị Thu', roles: ['citizen', role] }} path={path ?? '/procedures/desk'} pattern="/procedures/desk">
      <DeskPage />
    </StoryHost>
  ),
  args: { role: 'one-stop.officer' },
} satisfies Meta<{ answers: Answers; role: string; path?: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.queue': receptionQueue, 'desk.claim': { taskId: 'x', isMine: true } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Quá hạn: quá 0,5 ngày')).toBeVisible()
    await userEvent.keyboard('j')
    await expect(canvas.getByRole('link', { name: 'H55.05.443-261124-0007' })).toHaveFocus()
    await userEvent.keyboard('jjk')
    await expect(canvas.getByRole('link', { name: 'H55.05.443-261125-0001' })).toHaveFocus()
    await userEvent.keyboard('jc')
    await expect(await canvas.findByText('Đã nhận việc hồ sơ H55.05.443-261125-0002')).toBeInTheDocument()
  },
}
export const Leader: Story = {
  args: {
    role: 'agency.leader',
    answers: { 'desk.queue': approvalQueue, 'desk.decideMany': [{ dossierId: approvalQueue.rows[0]!.dossierId, refusal: null }, { dossierId: approvalQueue.rows[1]!.dossierId, refusal: 'dossier.dossier.changed' }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /H55.05.443-261120-0003/ }))
    await userEvent.click(canvas.getByRole('checkbox', { name: /H55.05.443-261120-0009/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Duyệt các hồ sơ đã chọn' }))
    await expect(await canvas.findByRole('heading', { name: 'Duyệt 2 hồ sơ?' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Duyệt' }))
    await expect(await canvas.findByText('Xong 1 trên 2 hồ sơ')).toBeVisible()
    await expect(canvas.getByText(/H55.05.443-261120-0009, Vi Thị Lan: chưa\. Hồ sơ vừa được thay đổi/)).toBeVisible()
  },
}
export const Filtered: Story = {
  args: { path: '/procedures/desk?show=reception&colour=red', answers: { 'desk.queue': { rows: [], hasMore: false } } },
  play: async ({ canvas }) => expect(await canvas.findByText(/Không có việc nào khớp với bộ lọc/)).toBeVisible(),
}
export const Found: Story = {
  args: {
    path: '/procedures/desk?q=H55.05.443-261110-0002',
    answers: {
      'desk.queue': receptionQueue,
      'desk.find': [{ dossierId: '00000000-0000-7000-9000-000000000101', code: 'H55.05.443-261110-0002', procedure: receptionQueue.rows[0]!.procedure, applicantName: 'Nguyễn Văn Hùng', phase: 'returned', due: null, sentAt: '2026-11-10T02:00:00Z' }],
    },
  },
}
export const Keys: Story = {
  args: { answers: { 'desk.queue': receptionQueue } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Nguyễn Văn Hùng')
    await userEvent.keyboard('?')
    await expect(await canvas.findByRole('heading', { name: 'Làm việc bằng bàn phím' })).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'desk.queue': { rows: [], hasMore: false } } } }
export const Loading: Story = { args: { answers: { 'desk.queue': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.queue': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.counts': new Error('no network'), 'desk.queue': new Error('no network') } }, beforeEach: goOffline }
