import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { notices } from '../testing/model-rows.ts'
import { FrontPage } from './front.page.tsx'

const meta = {
  title: 'Sample/Front',
  render: ({ answers, roles }) => (
    <StoryHost answers={answers} session={roles ? { roles } : null} path="/sample">
      <FrontPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; roles?: string[] }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'notices.list': notices } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Đăng ngày 23/11/2026')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Yêu cầu của tôi' })).toHaveAttribute('href', '/sample/requests')
    await expect(canvas.queryByRole('link', { name: 'Yêu cầu chờ trả lời' })).toBeNull()
  },
}
export const Officer: Story = { args: { answers: { 'notices.list': notices }, roles: ['citizen', 'one-stop.officer'] } }
export const Empty: Story = { args: { answers: { 'notices.list': [] } } }
export const Loading: Story = { args: { answers: { 'notices.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'notices.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'notices.list': new Error('no network') } }, beforeEach: goOffline }
