import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { refused } from '../testing/refused.ts'
import { SignPage } from './sign.page.tsx'

const text = (vi: string, en: string) => ({ vi, en })
const waiting = [
  { dossierId: '00000000-0000-7000-8000-000000000001', revision: 4, code: 'H55.10-261125-0001', procedure: text('Đổi giấy phép lái xe', 'Exchange a driving licence'), result: text('Giấy phép lái xe', 'Driving licence'), applicant: 'Nguyễn Văn Ân', office: text('Phòng Cảnh sát giao thông', 'Traffic police'), decision: { outcome: 'approved' } },
  { dossierId: '00000000-0000-7000-8000-000000000002', revision: 7, code: 'H55.10-261125-0002', procedure: text('Cấp phù hiệu xe', 'Badge'), result: text('Phù hiệu', 'Badge'), applicant: 'Sáng', office: text('Sở Xây dựng', 'Department of Construction'), decision: { outcome: 'rejected', reason: 'xe quá niên hạn' } },
]

const meta = {
  title: 'Procedures/Sign',
  render: ({ answers, level }) => (
    <StoryHost answers={answers} session={{ level: level ?? 2, roles: ['citizen', 'agency.leader'] }} path="/procedures/sign">
      <SignPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; level?: 1 | 2 }>
export default meta
type Story = StoryObj<typeof meta>

const signBoth: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Chọn tất cả' }))
  await userEvent.type(await canvas.findByLabelText(/Mã PIN chữ ký số/), '123456')
  await userEvent.click(canvas.getByRole('button', { name: 'Ký 2 văn bản' }))
}

export const Ready: Story = {
  args: { answers: { 'sign.list': waiting } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/H55.10-261125-0002, Sở Xây dựng. Không chấp thuận: xe quá niên hạn/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Đọc văn bản của Nguyễn Văn Ân' })).toBeEnabled()
  },
}
export const Signed: Story = {
  args: { answers: { 'sign.list': waiting, 'sign.signResults': { signed: waiting.map(({ dossierId, revision }, at) => ({ dossierId, revision, number: `0${at + 1}/KQ-SXD`, title: 'Giấy phép lái xe', checkCode: '7H2K9QX4M0AZB3TC' })) } } },
  play: async (context) => {
    await signBoth(context)
    await expect(await context.canvas.findByText('Đã ký 2 văn bản')).toBeVisible()
  },
}
export const WrongPin: Story = {
  args: { answers: { 'sign.list': waiting, 'sign.signResults': refused('platform.signing.pin-wrong', { triesLeft: 4 }, 400) } },
  play: async (context) => {
    await signBoth(context)
    await expect(await context.canvas.findByText(/Còn 4 lần thử/)).toBeVisible()
    await expect(context.canvas.getByLabelText(/Mã PIN chữ ký số/)).toHaveValue('')
  },
}
export const NoPin: Story = {
  args: { answers: { 'sign.list': waiting } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ký văn bản đã chọn' }))
    await expect((await canvas.findAllByText('Mã PIN gồm 6 đến 12 chữ số.'))[0]).toBeVisible()
    await expect(canvas.getAllByText('Hãy chọn ít nhất một văn bản.')[0]).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'sign.list': [] } } }
export const LevelTooLow: Story = { args: { answers: {}, level: 1 } }
export const Loading: Story = { args: { answers: { 'sign.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'sign.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'sign.list': new Error('no network') } }, beforeEach: goOffline }
