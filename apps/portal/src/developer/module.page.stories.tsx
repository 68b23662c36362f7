import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { ModulePage } from './module.page.tsx'
import { aModule, aRelease } from './testing/model-modules.ts'

type Args = { answers: Answers; roles: readonly string[] }

const meta = {
  title: 'Portal/Module console, one module',
  args: { answers: {}, roles: ['developer'] },
  render: ({ answers, roles }) => (
    <StoryHost answers={answers} session={{ name: 'Đỗ Quang Huy', roles, level: 2 }} path="/developer/health" pattern="/developer/:module">
      <ModulePage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const files = [{ path: 'assets/front.page-9b1dd0a6.js', what: 'changed', bytesBefore: 5_100, bytesAfter: 6_400 }, { path: 'assets/new-11112222.css', what: 'added', bytesBefore: 0, bytesAfter: 700 }]
const NONE = { putForward: false, takeBack: false, stop: false, override: false, addKeys: false, revokeKeys: false }

export const Ready: Story = {
  args: { answers: { 'releases.getModule': aModule(), 'releases.compare': files } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('figure', { name: 'Dung lượng lần tải đầu theo thời gian' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Đưa lên ổn định: 9b1dd0a6c3f2' })).toBeVisible()
  },
}
/** One release is set against its budget: a line of one point says nothing. */
export const FirstRelease: Story = {
  args: { answers: { 'releases.getModule': aModule({ canary: null, releases: [aRelease('327fd8d31211')], stable: { version: '327fd8d31211', since: '2026-11-20T03:00:00.000Z', previous: null }, failures: [] }) } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('meter', { name: '327fd8d31211' }))[0]).toHaveAttribute('aria-valuetext', '21 kB trên hạn mức 150 kB')
    await expect(canvas.getByRole('button', { name: 'Lấy về bản trước' })).toBeDisabled()
  },
}
export const Stopped: Story = { args: { answers: { 'releases.getModule': aModule({ stopped: { at: '2026-11-25T01:00:00.000Z', reason: 'Đang sửa' } }), 'releases.compare': [] } } }
export const Nothing: Story = { args: { answers: { 'releases.getModule': aModule({ stable: null, canary: null, releases: [], events: [], keys: [], tokens: [], failures: [], teams: [] }) } } }
/** A module of another team: everything is seen, nothing can be pressed, and the page says why. */
export const OtherTeams: Story = {
  args: { answers: { 'releases.getModule': aModule({ may: NONE, tokens: [] }), 'releases.compare': [] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Mô-đun này do Nhóm phát triển mô-đun Y tế phụ trách')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /Lấy về|Ngừng|Đưa lên|Thu hồi|Thêm khóa|Tạo mã/ })).toBeNull()
  },
}
export const Administrator: Story = {
  args: { roles: ['administrator'], answers: { 'releases.getModule': aModule({ may: { ...NONE, takeBack: true, stop: true, revokeKeys: true } }), 'releases.compare': [], 'teams.list': [{ code: 'NHOM-GD', name: { vi: 'Nhóm Giáo dục', en: 'Education team' } }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Giao cho một nhóm' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(dialog.getByRole('combobox', { name: /Nhóm/ })).toHaveAccessibleDescription(/Hãy chọn nhóm/)
  },
}
/** The right was taken away while the page was open: the dialog says so and keeps the reason. */
export const Refused: Story = {
  args: { answers: { 'releases.getModule': aModule(), 'releases.compare': [], 'releases.rollBack': new Error('no', { cause: { status: 403, code: 'platform.release.not-your-module', params: { module: 'health' } } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Lấy về bản trước' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Bản mới chậm')
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(await dialog.findByText(/không thuộc nhóm nào của tài khoản này/)).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: /Lý do/ })).toHaveValue('Bản mới chậm')
  },
}
/** A token is shown in the dialog that makes it, this once. */
export const NewToken: Story = {
  args: { answers: { 'releases.getModule': aModule(), 'releases.compare': [], 'credentials.createToken': { id: '0193a0b2-0000-7000-8000-000000000003', token: 'mcd_8Q1r7mT2xW5vZ0pL4sK9dF3gH6jC1nB', expiresAt: '2027-02-23T03:00:00.000Z' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Tạo mã triển khai' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(dialog.getByRole('textbox', { name: /Tên mã/ })).toHaveAccessibleDescription(/từ 2 đến 60 ký tự/)
    await userEvent.type(dialog.getByRole('textbox', { name: /Tên mã/ }), 'Máy dựng mới')
    await userEvent.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Thay máy')
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(await dialog.findByText('mcd_8Q1r7mT2xW5vZ0pL4sK9dF3gH6jC1nB')).toBeVisible()
    await expect(dialog.getByText('Mã này chỉ hiện một lần')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /Sao chép/ })).toBeVisible()
  },
}
/** What was pasted is no key: said beside the field, and nothing is asked. */
export const NewKey: Story = {
  args: { answers: { 'releases.getModule': aModule(), 'releases.compare': [] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Thêm khóa ký' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: /Khóa công khai/ }), 'BEGIN PRIVATE KEY')
    await userEvent.click(dialog.getByRole('button', { name: 'Thực hiện' }))
    await expect(dialog.getByRole('textbox', { name: /Khóa công khai/ })).toHaveAccessibleDescription(/44 ký tự/)
    await expect(dialog.getByRole('textbox', { name: /Khóa công khai/ })).toBeInvalid()
  },
}
export const Loading: Story = { args: { answers: { 'releases.getModule': 'loading' } } }
export const Failed: Story = { args: { answers: { 'releases.getModule': new Error('failed') } } }
export const Unknown: Story = { args: { answers: { 'releases.getModule': new Error('no', { cause: { status: 404, code: 'platform.release.module-unknown', params: {} } }) } } }
export const Denied: Story = { args: { roles: ['citizen'], answers: { 'releases.getModule': new Error('no', { cause: { status: 403 } }) } } }
