import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { draft, permitDraft } from '../testing/dossiers.ts'
import { PapersPage } from './papers.page.tsx'

const meta = {
  title: 'Procedures/Papers',
  render: ({ answers }) => (
    <StoryHost answers={answers} path={`/procedures/drafts/${draft.id}/papers`} pattern="/procedures/drafts/:id/papers">
      <PapersPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

const added = { id: '00000000-0000-7000-8000-000000000033', paper: 'operator-diploma', fileName: 'Bằng.pdf', mediaType: 'application/pdf', bytes: 12, origin: 'upload', addedAt: '2026-11-25T02:00:00Z' }

export const WithAFile: Story = {
  args: { answers: { 'drafts.get': draft } },
  play: async ({ canvas }) => expect(await canvas.findByText('Giấy khám sức khỏe.pdf')).toBeVisible(),
}
export const Missing: Story = {
  args: { answers: { 'drafts.get': permitDraft, 'drafts.putPart': { part: 0 }, 'drafts.addPaper': added } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lưu và tiếp tục' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Thêm tệp cho “Văn bằng, chứng chỉ của người điều hành vận tải”')
    await userEvent.upload(canvas.getByLabelText(/^Văn bằng, chứng chỉ của người điều hành vận tải/), new File(['%PDF-1.7 thử'], 'Bằng.pdf', { type: 'application/pdf' }))
    await expect(await canvas.findByText('Bằng.pdf')).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'drafts.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'drafts.get': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'drafts.get': new Error('no network') } }, beforeEach: goOffline }
