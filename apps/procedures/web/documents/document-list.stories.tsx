import { type Answers, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { refused } from '../testing/refused.ts'
import { DocumentList } from './document-list.tsx'

const id = (number: number) => `00000000-0000-7000-8000-00000000000${number}`
const documents = [
  { id: id(1), form: 'receipt', at: '2026-11-20T02:00:00Z', hasFile: true, isSigned: false },
  { id: id(2), form: 'result', at: '2026-11-25T02:00:00Z', hasFile: true, isSigned: true },
] as const

const meta = {
  title: 'Procedures/Documents',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ level: 2 }} path="/procedures/mine/x">
      <DocumentList dossierId={id(9)} documents={documents} />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'documents.readMine': { fileName: 'Kết quả.pdf', mediaType: 'application/pdf', bytes: 8, base64: btoa('%PDF-1.7'), isLast: true } } },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Tải Kết quả đã ký số' })
    await userEvent.click(button)
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
}
export const Gone: Story = {
  args: { answers: { 'documents.readMine': refused('dossier.dossier.missing', {}, 404) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Tải Kết quả đã ký số' }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}
