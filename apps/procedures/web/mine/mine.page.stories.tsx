import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { drafts, list } from '../testing/dossiers.ts'
import { MinePage } from './mine.page.tsx'

const meta = {
  title: 'Procedures/Mine',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/procedures/mine">
      <MinePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'drafts.listDrafts': drafts, 'mine.list': list } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Cần làm' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Đang soạn' })).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'drafts.listDrafts': [], 'mine.list': [] } } }
export const Loading: Story = { args: { answers: { 'drafts.listDrafts': 'loading', 'mine.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'drafts.listDrafts': [], 'mine.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'drafts.listDrafts': new Error('no network'), 'mine.list': new Error('no network') } }, beforeEach: goOffline }
