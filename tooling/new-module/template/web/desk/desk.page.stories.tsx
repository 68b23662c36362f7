import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { waiting } from '../testing/model-rows.ts'
import { DeskPage } from './desk.page.tsx'

const meta = {
  title: 'Sample/Desk',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ roles: ['citizen', 'one-stop.officer'] }} path="/sample/desk">
      <DeskPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.listOpen': waiting, 'desk.answer': { id: waiting[0]!.id } } },
  play: async ({ canvas, userEvent }) => {
    const first = within(await canvas.findByRole('article', { name: 'Đề nghị sửa thông tin' }))
    await userEvent.click(first.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(first.getByRole('textbox')).toHaveAccessibleDescription(/từ 3 đến 2.000 ký tự/)
    await userEvent.type(first.getByRole('textbox'), 'Đã sửa số nhà.')
    await userEvent.click(first.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(await canvas.findByText('Đã trả lời: Đề nghị sửa thông tin')).toBeVisible()
  },
}
export const AnsweredByColleague: Story = {
  args: { answers: { 'desk.listOpen': waiting.slice(1), 'desk.answer': new Error('no', { cause: { status: 409, code: 'sample.request.not-open' } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'Có làm việc.')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(await canvas.findByText(/Yêu cầu này đã được trả lời/)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue('Có làm việc.')
  },
}
export const Empty: Story = { args: { answers: { 'desk.listOpen': [] } } }
export const Loading: Story = { args: { answers: { 'desk.listOpen': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listOpen': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.listOpen': new Error('no network') } }, beforeEach: goOffline }
