import { type Answers, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { summaries } from '../testing/samples.ts'
import { ProceduresFound } from './procedures-found.slot.tsx'

const meta = {
  title: 'Procedures/SearchSlot',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/search?q=bang+lai">
      <ProceduresFound query="bang lai" />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Found: Story = {
  args: { answers: { 'catalogue.search': summaries } },
  play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: 'Xem tất cả thủ tục tìm thấy' })).toHaveAttribute('href', '/procedures?q=bang+lai'),
}
export const Nothing: Story = { args: { answers: { 'catalogue.search': [] } } }
