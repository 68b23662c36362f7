import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { SignatureBlock } from './signature-block.tsx'

const meta = {
  title: 'Kit/SignatureBlock',
  component: SignatureBlock,
  args: {
    state: 'valid',
    signer: 'Lê Văn Bình',
    office: 'Uỷ ban nhân dân xã Phú Lương',
    signedAt: '2026-11-20T08:12:00Z',
    certificate: '5404 FF0E 11A2 9C3D',
    issuer: 'Cơ quan chứng thực chữ ký số chuyên dùng công vụ',
    checkedAt: '2026-11-25T01:30:00Z',
  },
  parameters: {
    docs: {
      description: {
        component: `Who signed a document, when, by which certificate, and whether it still is what was signed.

**When:** a decision, a report card, a receipt that may be shown to others; the page that verifies a document. **When not:** an entry in a log of what officers did (\`Timeline\`).
**Four findings**, told apart because what to do differs: valid; the content was changed (do not use it); the signer is not to be trusted; not checked (try again). A test issuer says so.
**Accessibility:** the finding is a sentence first, then the facts; the colour and drawing only help. Put it after the document's title, not only at its end.`,
      },
    },
  },
} satisfies Meta<typeof SignatureBlock>
export default meta
type Story = StoryObj<typeof meta>

export const Valid: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Chữ ký hợp lệ')).toBeVisible()
    await expect(canvas.getByText('15:12 20/11/2026')).toBeVisible()
  },
}
export const Broken: Story = { args: { state: 'broken' }, play: async ({ canvas }) => expect(canvas.getByText(/Không dùng tài liệu này/)).toBeVisible() }
export const Untrusted: Story = { args: { state: 'untrusted' } }
export const Unknown: Story = { args: { state: 'unknown', action: <Button>Kiểm tra lại</Button> } }
export const WithoutTimeStamp: Story = { args: { signedAt: null }, play: async ({ canvas }) => expect(canvas.getByText(/không có dấu thời gian/)).toBeVisible() }
export const TestIssuer: Story = { args: { isTest: true, issuer: 'Một Cửa Demo CA' } }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { args: { state: 'broken' }, globals: { theme: 'dark' } }
export const HighContrast: Story = { args: { state: 'untrusted' }, globals: { theme: 'contrast' } }
