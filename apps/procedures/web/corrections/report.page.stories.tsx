import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { correction, draft } from '../testing/dossiers.ts'
import { ReportPage } from './report.page.tsx'

const meta = {
  title: 'Procedures/ReportWrong',
  render: ({ answers, question }) => (
    <StoryHost answers={answers} path={`/procedures/corrections/new?draft=${draft.id}&question=${question}`}>
      <ReportPage />
    </StoryHost>
  ),
  args: { question: 'fullName' },
} satisfies Meta<{ answers: Answers; question: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'drafts.get': draft, 'corrections.report': correction } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Gửi yêu cầu sửa' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Điền thông tin đúng')
    await userEvent.type(canvas.getByRole('textbox', { name: /Thông tin đúng/ }), 'Nguyễn Văn Hưng')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi yêu cầu sửa' }))
    await expect(await canvas.findByText(/Công an cấp xã sẽ sửa hoặc trả lời trước ngày 05\/12\/2026/)).toBeVisible()
  },
}
export const NotFromARegister: Story = { args: { question: 'reason', answers: { 'drafts.get': draft } } }
export const Loading: Story = { args: { answers: { 'drafts.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'drafts.get': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'drafts.get': new Error('no network') } }, beforeEach: goOffline }
