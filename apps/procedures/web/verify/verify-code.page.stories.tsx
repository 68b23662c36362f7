import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aVerified } from '../../model/testing/a-verified.ts'
import { VerifyCodePage } from './verify-code.page.tsx'

const meta = {
  title: 'Procedures/Verify code',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/procedures/verify/7H2K9QX4M0AZB3TC" pattern="/procedures/verify/:code">
      <VerifyCodePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'verify.checkCode': aVerified() } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chữ ký và nội dung là thật')).toBeVisible()
    await expect(canvas.getByText('Nguyễn Văn Ân')).toBeVisible()
    await expect(canvas.getAllByText('Chữ ký hợp lệ')).toHaveLength(2)
    await expect(canvas.getByRole('button', { name: 'Tải bản gốc để so sánh' })).toBeVisible()
  },
}
export const Withdrawn: Story = { args: { answers: { 'verify.checkCode': aVerified({ verdict: 'withdrawn', issued: { ...aVerified().issued!, withdrawn: { on: '2026-12-01', reason: 'cấp sai đối tượng' } } }) } } }
export const RevokedSigner: Story = { args: { answers: { 'verify.checkCode': aVerified({ verdict: 'untrusted' }, { verdict: 'untrusted', revocation: 'revoked' }) } } }
export const StatusUnknown: Story = { args: { answers: { 'verify.checkCode': aVerified({ verdict: 'unknown' }, { verdict: 'unknown', revocation: 'unknown', stamp: 'missing', signedAt: null }) } } }
export const NotIssued: Story = {
  args: { answers: { 'verify.checkCode': { verdict: 'not-issued', signatures: [], issued: null, checkedAt: '2026-11-25T03:00:00.000Z' } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('đừng tin văn bản')
  },
}
export const Loading: Story = { args: { answers: { 'verify.checkCode': 'loading' } } }
export const Failed: Story = { args: { answers: { 'verify.checkCode': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'verify.checkCode': new Error('no network') } }, beforeEach: goOffline }
