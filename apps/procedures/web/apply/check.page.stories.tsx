import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { communes, draft, notReady, ready } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { CheckPage } from './check.page.tsx'

const meta = {
  title: 'Procedures/Check',
  render: ({ answers, level }) => (
    <StoryHost answers={{ 'communes.list': communes, ...answers }} session={{ level }} path={`/procedures/drafts/${draft.id}/check`} pattern="/procedures/drafts/:id/check">
      <CheckPage />
    </StoryHost>
  ),
  args: { level: 2 },
} satisfies Meta<{ answers: Answers; level: 1 | 2 }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'drafts.get': draft, 'drafts.check': ready } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/Số 12, tổ 5, Phan Đình Phùng, Thái Nguyên/)).toBeVisible()
    await userEvent.click(await canvas.findByRole('button', { name: 'Gửi hồ sơ' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Đánh dấu lời cam đoan trước khi gửi')
  },
}
export const ChangedElsewhere: Story = {
  args: { answers: { 'drafts.get': draft, 'drafts.check': ready, 'drafts.send': refused('dossier.dossier.changed') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox'))
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi hồ sơ' }))
    const newer = await canvas.findByRole('button', { name: 'Xem bản mới' })
    // Nothing is typed on this page: a version that nobody has read here is not sent.
    await expect(canvas.queryByRole('button', { name: 'Giữ những gì đang gõ' })).toBeNull()
    await userEvent.click(newer)
    await waitFor(() => expect(canvas.getByRole('checkbox')).not.toBeChecked())
  },
}
export const SomethingMissing: Story = {
  args: { answers: { 'drafts.get': draft, 'drafts.check': notReady } },
  play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: 'Phần “Giấy phép đang có” còn câu chưa trả lời đúng' })).toBeVisible(),
}
export const NoPhone: Story = { args: { answers: { 'drafts.get': { ...draft, phone: null }, 'drafts.check': { ...ready, needsPhone: true } } } }
export const LevelTooLow: Story = { args: { level: 1, answers: { 'drafts.get': draft, 'drafts.check': ready } } }
export const Loading: Story = { args: { answers: { 'drafts.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'drafts.get': draft, 'drafts.check': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'drafts.get': new Error('no network') } }, beforeEach: goOffline }
