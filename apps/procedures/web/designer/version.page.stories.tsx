import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent } from 'storybook/test'
import { draftVersion, proposedVersion, publishedVersion, versioned } from '../testing/designer.ts'
import { refused } from '../testing/refused.ts'
import { VersionPage } from './version.page.tsx'

const meta = {
  title: 'Procedures/Designer version',
  render: ({ answers }) => (
    <StoryHost answers={{ 'designer.list': versioned, ...answers }} session={{ roles: ['citizen', 'administrator'] }} path="/procedures/designer/1.001193/2" pattern="/procedures/designer/:code/:version">
      <VersionPage />
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
export const OwnProposal: Story = { args: { answers: { 'designer.get': { ...proposedVersion, proposedBy: { name: 'Ma Văn Sơn', isMe: true } } } } }
export const InForce: Story = { args: { answers: { 'designer.get': publishedVersion } } }
export const Missing: Story = { args: { answers: { 'designer.get': refused('procedures.designer.version-missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'designer.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'designer.get': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'designer.get': new Error('no network') } }, beforeEach: goOffline }
