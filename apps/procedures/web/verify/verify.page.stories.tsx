import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aVerified } from '../../model/testing/a-verified.ts'
import { refused } from '../testing/refused.ts'
import { VerifyPage } from './verify.page.tsx'

const meta = {
  title: 'Procedures/Verify',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/procedures/verify">
      <VerifyPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

const pdf = new File(['%PDF-1.7'], 'Giấy phép.pdf', { type: 'application/pdf' })
const checkFile: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.upload(await canvas.findByLabelText(/Tệp PDF đã nhận/), pdf)
  await userEvent.click(canvas.getByRole('button', { name: 'Kiểm tra tệp' }))
}

export const Ready: Story = { args: { answers: {} } }
export const NothingGiven: Story = {
  args: { answers: {} },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Kiểm tra tệp' }))
    await expect((await canvas.findAllByText('Hãy chọn tệp PDF cần kiểm tra.'))[0]).toBeVisible()
  },
}
export const CodeTooShort: Story = {
  args: { answers: {} },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(/Mã kiểm tra/), '7H2K')
    await userEvent.click(canvas.getByRole('button', { name: 'Kiểm tra mã' }))
    await expect((await canvas.findAllByText('Mã kiểm tra gồm 16 chữ và số.'))[0]).toBeVisible()
  },
}
export const Changed: Story = {
  args: { answers: { 'verify.checkFile': aVerified({ verdict: 'broken', issued: null }, { verdict: 'broken', content: 'changed' }) } },
  play: async (context) => {
    await checkFile(context)
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent('Tệp đã bị sửa')
  },
}
export const NotSigned: Story = {
  args: { answers: { 'verify.checkFile': { ...aVerified(), verdict: 'none', signatures: [], issued: null } } },
  play: async (context) => {
    await checkFile(context)
    await expect(await context.canvas.findByText('Tệp này không có chữ ký số')).toBeVisible()
  },
}
export const NoPdf: Story = {
  args: { answers: { 'verify.checkFile': refused('platform.signing.file-unreadable', {}, 400) } },
  play: async (context) => {
    await checkFile(context)
    await expect(await context.canvas.findByText(/Không đọc được tệp này/)).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'verify.checkFile': 'loading' } }, play: checkFile }
export const Failed: Story = { args: { answers: { 'verify.checkFile': new Error('failed') } }, play: checkFile }
export const Offline: Story = { args: { answers: { 'verify.checkFile': new Error('no network') } }, beforeEach: goOffline, play: checkFile }
