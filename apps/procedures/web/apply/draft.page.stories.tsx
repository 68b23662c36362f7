import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { begunDraft, draft } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { DraftPage } from './draft.page.tsx'

const meta = {
  title: 'Procedures/Draft',
  render: ({ answers }) => (
    <StoryHost answers={answers} path={`/procedures/drafts/${draft.id}`} pattern="/procedures/drafts/:id">
      <DraftPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Begun: Story = {
  args: { answers: { 'drafts.get': begunDraft } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('link', { name: 'Làm tiếp' })).toHaveAttribute('href', `/procedures/drafts/${draft.id}/questions/origin`)
    await userEvent.click(canvas.getByRole('button', { name: 'Xóa hồ sơ này' }))
    await expect(await canvas.findByRole('dialog', { name: 'Xóa hồ sơ đang soạn?' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Giữ lại' }))
  },
}
export const Whole: Story = {
  args: { answers: { 'drafts.get': draft } },
  play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: 'Làm tiếp' })).toHaveAttribute('href', `/procedures/drafts/${draft.id}/check`),
}
export const Missing: Story = { args: { answers: { 'drafts.get': refused('dossier.dossier.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'drafts.get': 'loading' } } }
export const Offline: Story = { args: { answers: { 'drafts.get': new Error('no network') } }, beforeEach: goOffline }
