import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, waitFor } from 'storybook/test'
import { draftVersion, proposedVersion, publishedVersion, versioned } from '../testing/designer.ts'
import { ReadAgain } from '../testing/read-again.tsx'
import { refused } from '../testing/refused.ts'
import { VersionPage } from './version.page.tsx'

/** The version as somebody else left it. */
let elsewhere = draftVersion

const meta = {
  title: 'Procedures/Designer version',
  render: ({ answers }) => (
    <StoryHost answers={{ 'designer.list': versioned, ...answers }} session={{ roles: ['citizen', 'administrator'] }} path="/procedures/designer/1.001193/2" pattern="/procedures/designer/:code/:version">
      <VersionPage />
      {typeof answers['designer.get'] === 'function' && <ReadAgain />}
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'designer.get': draftVersion } },
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByLabelText(/Tài liệu của thủ tục/)
    await expect(canvas.getByText('Tài liệu chạy được')).toBeVisible()
    await fireEvent.change(field, { target: { value: draftVersion.document.replace('"agency.leader"', '"wizard"') } })
    await expect(await canvas.findByText(/không ai có vai trò “wizard”/)).toBeVisible()
    await fireEvent.change(field, { target: { value: '{' } })
    await expect(await canvas.findByText(/chưa phải JSON/)).toBeVisible()
    await fireEvent.change(field, { target: { value: draftVersion.document } })
    await userEvent.click(canvas.getByRole('tab', { name: 'Khác bản trước' }))
    await expect(await canvas.findByText(/"giấy khai sinh cho con"/)).toBeVisible()
  },
}
export const Preview: Story = {
  args: { answers: { 'designer.get': draftVersion } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Xem thử' }))
    await expect(await canvas.findByText('Trả lời thử được; không có gì được gửi đi.')).toBeVisible()
  },
}
export const ToApprove: Story = {
  args: { answers: { 'designer.get': proposedVersion, 'designer.approve': refused('procedures.designer.version-changed') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Duyệt và ban hành' }))
    await expect(await canvas.findByText(/vừa được người khác sửa/)).toBeVisible()
  },
}
/** Somebody else saved while this text was typed, and the focus brought theirs: saving is told all the same. */
export const NewerReadMeanwhile: Story = {
  args: { answers: { 'designer.get': () => elsewhere, 'designer.save': (sent: { draft: { changedAt: string } }) => (sent.draft.changedAt === elsewhere.changedAt ? elsewhere : refused('procedures.designer.version-changed')) } },
  beforeEach: () => {
    elsewhere = draftVersion
  },
  play: async ({ canvas, userEvent }) => {
    const mine = draftVersion.document.replace('giấy khai sinh cho con', 'khai sinh')
    await fireEvent.change(await canvas.findByLabelText(/Tài liệu của thủ tục/), { target: { value: mine } })
    elsewhere = { ...draftVersion, changedAt: '2026-11-25T03:00:00.000Z', document: draftVersion.document.replace('giấy khai sinh cho con', 'giấy khai sinh') }
    await userEvent.click(canvas.getByRole('button', { name: 'Đọc lại' }))
    await canvas.findByRole('button', { name: 'Đã đọc lại' })
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu bản đang soạn' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Giữ bản đang sửa' }))
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Giữ bản đang sửa' })).toBeNull())
    await expect(canvas.getByLabelText(/Tài liệu của thủ tục/)).toHaveValue(mine)
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu bản đang soạn' }))
    await expect(await canvas.findByText('Đã lưu bản đang soạn')).toBeVisible()
  },
}
export const OwnProposal: Story = { args: { answers: { 'designer.get': { ...proposedVersion, proposedBy: { name: 'Ma Văn Sơn', isMe: true } } } } }
export const InForce: Story = { args: { answers: { 'designer.get': publishedVersion } } }
export const Missing: Story = { args: { answers: { 'designer.get': refused('procedures.designer.version-missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'designer.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'designer.get': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'designer.get': new Error('no network') } }, beforeEach: goOffline }
