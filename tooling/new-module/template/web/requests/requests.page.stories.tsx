import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { answeredRequest, openRequest } from '../testing/model-rows.ts'
import { RequestsPage } from './requests.page.tsx'

const meta = {
  title: 'Sample/Requests',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/sample/requests">
      <RequestsPage />
    </StoryHost>
  ),
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

const mine = [openRequest, answeredRequest]

export const Ready: Story = {
  args: { answers: { 'requests.listMine': mine, 'requests.send': { id: openRequest.id, dueOn: '2026-12-02' } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Cần nộp một bản sao, không cần công chứng.')).toBeVisible()
    await userEvent.type(canvas.getByRole('textbox', { name: /Việc cần hỏi/ }), 'Hỏi lệ phí')
    await userEvent.type(canvas.getByRole('textbox', { name: /Nội dung/ }), 'Lệ phí là bao nhiêu?')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi yêu cầu' }))
    await expect(await canvas.findByText('Đã gửi. Hạn trả lời: 02/12/2026')).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: /Việc cần hỏi/ })).toHaveValue('')
  },
}
/** Nothing is sent, the fields say why, and what was typed stays. */
export const WrongFields: Story = {
  args: { answers: { 'requests.listMine': [], 'requests.send': new Error('must not be sent') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Việc cần hỏi/ }), 'a')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi yêu cầu' }))
    await expect(canvas.getByRole('textbox', { name: /Việc cần hỏi/ })).toHaveAccessibleDescription(/từ 3 đến 120 ký tự/)
    await expect(canvas.getByRole('textbox', { name: /Việc cần hỏi/ })).toHaveValue('a')
  },
}
export const TooManyOpen: Story = {
  args: { answers: { 'requests.listMine': mine, 'requests.send': new Error('no', { cause: { status: 429, code: 'sample.request.too-many-open', params: { max: 5 } } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Việc cần hỏi/ }), 'Hỏi lệ phí')
    await userEvent.type(canvas.getByRole('textbox', { name: /Nội dung/ }), 'Bao nhiêu?')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi yêu cầu' }))
    await expect(await canvas.findByText(/Đang có 5 yêu cầu chờ trả lời/)).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: /Nội dung/ })).toHaveValue('Bao nhiêu?')
  },
}
export const Empty: Story = { args: { answers: { 'requests.listMine': [] } } }
export const Loading: Story = { args: { answers: { 'requests.listMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'requests.listMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'requests.listMine': new Error('no network') } }, beforeEach: goOffline }
