import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { WorksPage } from './works.page.tsx'

type Args = { answers: Answers; roles: readonly string[] }

const meta = {
  title: 'Portal/Planned works',
  args: { answers: {}, roles: ['administrator'] },
  render: ({ answers, roles }) => (
    <StoryHost answers={answers} session={{ name: 'Ma Văn Sơn', roles, level: 2 }} path="/status/works">
      <WorksPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const history = [{ at: '2026-11-24T03:00:00.000Z', actor: 'Ma Văn Sơn', action: 'announce' }]
const works = [
  { id: '1', startsAt: '2026-11-28T15:00:00.000Z', endsAt: '2026-11-28T18:00:00.000Z', text: { vi: 'Nâng cấp máy chủ', en: 'Servers are upgraded' }, modules: ['health'], state: 'planned', history },
  { id: '2', startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T04:00:00.000Z', text: { vi: 'Sửa đường truyền', en: 'The line is repaired' }, modules: [], state: 'running', history },
  { id: '3', startsAt: '2026-11-20T01:00:00.000Z', endsAt: '2026-11-20T04:00:00.000Z', text: { vi: 'Thay ổ đĩa', en: 'Disks are changed' }, modules: [], state: 'over', history: [...history, { at: '2026-11-20T04:00:00.000Z', actor: 'Ma Văn Sơn', action: 'end' }] },
]

export const Ready: Story = {
  args: { answers: { 'status.listWorks': works, 'status.endWork': { id: '2' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Kết thúc ngay: Sửa đường truyền' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Kết thúc ngay' }))
    await expect(await canvas.findByText(/^Đã lưu/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /Thay ổ đĩa/ })).toBeNull()
  },
}
/** Every fault is told beside its field, and what was typed stays. */
export const WrongFields: Story = {
  args: { answers: { 'status.listWorks': [], 'status.announceWork': new Error('must not be sent') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Báo một đợt bảo trì' }))
    await userEvent.type(canvas.getByRole('textbox', { name: /Nội dung bằng tiếng Việt/ }), 'Nâng cấp')
    await userEvent.click(canvas.getByRole('button', { name: 'Báo cho mọi người' }))
    await expect(canvas.getByRole('textbox', { name: /Giờ bắt đầu/ })).toHaveAccessibleDescription(/ví dụ 21:30/)
    await expect(canvas.getByRole('textbox', { name: /Nội dung bằng tiếng Anh/ })).toHaveAccessibleDescription(/Hãy viết một câu/)
    await expect(canvas.getByRole('textbox', { name: /Nội dung bằng tiếng Việt/ })).toHaveValue('Nâng cấp')
  },
}
export const Changed: Story = {
  args: { answers: { 'status.listWorks': works, 'status.changeWork': new Error('no', { cause: { status: 409, code: 'platform.status.work-is-over', params: {} } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sửa: Nâng cấp máy chủ' }))
    await expect(canvas.getByRole('textbox', { name: /Giờ bắt đầu/ })).toHaveValue('22:00')
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu thay đổi' }))
    await expect(await canvas.findByText('Đợt bảo trì này đã xong hoặc đã hủy.')).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'status.listWorks': [] } } }
export const Loading: Story = { args: { answers: { 'status.listWorks': 'loading' } } }
export const Failed: Story = { args: { answers: { 'status.listWorks': new Error('failed') } } }
export const Denied: Story = {
  args: { roles: ['developer'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Trang này dành cho quản trị viên')).toBeVisible()
  },
}
