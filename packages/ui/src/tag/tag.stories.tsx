import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Stack } from '../stack/stack.tsx'
import { Tag } from './tag.tsx'

const meta = {
  title: 'Kit/Tag',
  component: Tag,
  args: { tone: 'good', children: 'Còn hạn' },
  parameters: {
    docs: {
      description: {
        component: `A state in a word or two.

**When:** a dossier, a bill, a card has a state that people look for. **When not:** what just happened (\`Banner\`); a count; something to press.
**Tone** is what it means for the person: good, warning (soon), bad (late, refused), info (going on), neutral (nothing to do).
**Accessibility:** plain text: the word says all, colour and dot only help; in high contrast and forced colours it has an edge.`,
      },
    },
  },
} satisfies Meta<typeof Tag>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { play: async ({ canvas }) => expect(canvas.getByText('Còn hạn')).toBeVisible() }
export const Tones: Story = {
  render: () => (
    <Stack isRow gap={2}>
      <Tag>Đã huỷ</Tag>
      <Tag tone="good">Đã trả kết quả</Tag>
      <Tag tone="warning">Còn 2 ngày</Tag>
      <Tag tone="bad">Quá hạn</Tag>
      <Tag tone="info">Đang xử lý</Tag>
    </Stack>
  ),
}
export const LongWords: Story = { args: { tone: 'info', children: 'Đang chờ ý kiến của cơ quan thuế và cơ quan đăng ký đất đai' }, globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { ...Tones, globals: { theme: 'dark' } }
export const HighContrast: Story = { ...Tones, globals: { theme: 'contrast' } }
