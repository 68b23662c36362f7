import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { ModulesPage } from './modules.page.tsx'
import { aModule } from './testing/model-modules.ts'

type Args = { answers: Answers; roles: readonly string[]; level: 1 | 2 }

const meta = {
  title: 'Portal/Module console, all modules',
  args: { answers: {}, roles: ['developer'], level: 2 },
  render: ({ answers, roles, level }) => (
    <StoryHost answers={answers} session={{ name: 'Đỗ Quang Huy', roles, level }} path="/developer">
      <ModulesPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const listed = ({ id, title, stopped, stable, canary, teams, may }: ReturnType<typeof aModule>) => ({ id, title, stopped, stable, canary, teams, may, releases: 3, lastReleasedAt: '2026-11-24T03:00:00.000Z' })
const all = [listed(aModule()), listed(aModule({ id: 'transport', title: { vi: 'Giao thông', en: 'Transport' }, canary: null, teams: [], stopped: { at: '2026-11-25T01:00:00.000Z', reason: 'Đang sửa' } }))]

export const Ready: Story = {
  args: { answers: { 'releases.listModules': all } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Y tế' })).toBeVisible()
    await expect(canvas.getByText('Đã ngừng')).toBeVisible()
  },
}
/** An administrator says that a module is to come, and whose it is. */
export const Administrator: Story = {
  args: { roles: ['administrator'], answers: { 'releases.listModules': all, 'teams.list': [{ code: 'NHOM-DL', name: { vi: 'Nhóm Du lịch', en: 'Tourism team' } }], 'teams.giveModule': { done: true } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Thêm mô-đun' }))
    const dialog = within(await screen.findByRole('dialog'))
    const name = dialog.getByRole('textbox', { name: /Tên mô-đun/ })
    await userEvent.type(name, 'transport')
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(name).toHaveAccessibleDescription(/Đã có mô-đun tên này/)
    await userEvent.clear(name)
    await userEvent.type(name, 'tourism')
    await userEvent.selectOptions(await dialog.findByRole('combobox', { name: /Nhóm/ }), 'NHOM-DL')
    await userEvent.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Ngành mới')
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(await canvas.findByText(/Lập trình viên của nhóm vào trang của mô-đun/)).toBeVisible()
  },
}
export const Empty: Story = {
  args: { answers: { 'releases.listModules': [] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chưa có mô-đun nào')).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'releases.listModules': 'loading' } } }
export const Failed: Story = { args: { answers: { 'releases.listModules': new Error('failed') } } }
export const Denied: Story = {
  args: { roles: ['citizen'], answers: { 'releases.listModules': new Error('no', { cause: { status: 403 } }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Trang này dành cho nhóm phát triển')).toBeVisible()
  },
}
export const LevelTooLow: Story = { args: { level: 1, answers: { 'releases.listModules': all } } }
