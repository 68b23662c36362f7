import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { begunDraft, communes, draft, permitDraft } from '../testing/dossiers.ts'
import { ReadAgain } from '../testing/read-again.tsx'
import { refused } from '../testing/refused.ts'
import { QuestionsPage } from './questions.page.tsx'

/** The draft as another tab left it. */
let elsewhere = draft

const meta = {
  title: 'Procedures/Questions',
  render: ({ answers, page }) => (
    <StoryHost answers={{ 'communes.list': communes, ...answers }} path={`/procedures/drafts/${draft.id}/questions/${page}`} pattern="/procedures/drafts/:id/questions/:page">
      <QuestionsPage />
      {typeof answers['drafts.get'] === 'function' && <ReadAgain />}
    </StoryHost>
  ),
  args: { page: 'origin' },
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<{ answers: Answers; page: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Conditional: Story = {
  args: { answers: { 'drafts.get': begunDraft, 'drafts.saveAnswers': { revision: 4, faults: [] } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Nước ngoài' }))
    await userEvent.type(await canvas.findByRole('textbox', { name: /Tên nước/ }), 'Lào')
    await userEvent.click(canvas.getByRole('radio', { name: 'Việt Nam' }))
    await expect(canvas.queryByRole('textbox', { name: /Tên nước/ })).toBeNull()
  },
}
export const Wrong: Story = {
  args: { page: 'person', answers: { 'drafts.get': { ...draft, answers: { ...draft.answers, phone: undefined, home: { province: '19', commune: '' } } } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lưu và tiếp tục' }))
    const summary = await canvas.findByRole('alert')
    await expect(summary).toHaveTextContent('Chọn xã, phường')
    await expect(summary).toHaveTextContent('Điền “Số điện thoại”')
  },
}
export const FromTheRegister: Story = {
  args: { page: 'person', answers: { 'drafts.get': draft } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('link', { name: 'Thông tin này sai: Họ, chữ đệm và tên' })).toBeVisible()
    await userEvent.type(canvas.getByRole('textbox', { name: /Họ, chữ đệm và tên/ }), ' A')
    await expect(canvas.queryByRole('link', { name: 'Thông tin này sai: Họ, chữ đệm và tên' })).toBeNull()
  },
}
export const AGroup: Story = {
  args: { page: 'vehicles', answers: { 'drafts.get': permitDraft } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Thêm mục/ }))
    await expect(canvas.getByRole('group', { name: 'Xe 3' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Bỏ mục 2: Xe' }))
    await expect(canvas.queryByRole('group', { name: 'Xe 3' })).toBeNull()
    await expect(canvas.getByText('Tổng số xe')).toBeVisible()
  },
}
export const ChangedElsewhere: Story = {
  args: { page: 'delivery', answers: { 'drafts.get': draft, 'drafts.saveAnswers': refused('dossier.dossier.changed') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lưu và tiếp tục' }))
    await expect(await canvas.findByRole('button', { name: 'Giữ những gì đang gõ' })).toBeVisible()
  },
}
/** Another tab saved while this one was typed in, and the focus brought its revision: a press is told all the same. */
export const NewerReadMeanwhile: Story = {
  args: { page: 'delivery', answers: { 'drafts.get': () => elsewhere, 'drafts.saveAnswers': (sent: { revision: number }) => (sent.revision === elsewhere.revision ? { revision: 5, faults: [] } : refused('dossier.dossier.changed')) } },
  beforeEach: () => {
    elsewhere = draft
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Qua bưu chính, trả cước khi nhận' }))
    await userEvent.click(canvas.getByRole('radio', { name: /Tại Trung tâm/ }))
    elsewhere = { ...draft, revision: 4, answers: { ...draft.answers, delivery: 'post' } }
    await userEvent.click(canvas.getByRole('button', { name: 'Đọc lại' }))
    await canvas.findByRole('button', { name: 'Đã đọc lại' })
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu và tiếp tục' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Xem bản mới' }))
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'Qua bưu chính, trả cước khi nhận' })).toBeChecked())
    await expect(canvas.queryByRole('button', { name: 'Xem bản mới' })).toBeNull()
  },
}
export const SignedOut: Story = {
  args: { page: 'delivery', answers: { 'drafts.get': draft, 'drafts.saveAnswers': refused('', {}, 401) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lưu và tiếp tục' }))
    await expect(await canvas.findByRole('link', { name: 'Đăng nhập lại' })).toBeVisible()
  },
}
export const Missing: Story = { args: { answers: { 'drafts.get': refused('dossier.dossier.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'drafts.get': 'loading' } } }
export const Offline: Story = { args: { answers: { 'drafts.get': new Error('no network') } }, beforeEach: goOffline }
