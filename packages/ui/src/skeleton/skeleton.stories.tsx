import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Skeleton } from './skeleton.tsx'

const meta = {
  title: 'Kit/Skeleton',
  component: Skeleton,
  args: { shape: 'cards', count: 3 },
  parameters: {
    docs: {
      description: {
        component: `The room of what is on its way.

**When:** a part whose form is known comes after the page: cards, rows, figures, a chart. It must have about the height of what comes.
**When not:** after a press of a button (the button is \`busy\`); where the form is not known (\`Loading\` says so in words); over a second give \`Loading\` with words, or progress.
**Accessibility:** a live \`status\` that says what is loading; the bones are decoration. They breathe, and stand still for people who asked for less motion.`,
      },
    },
  },
} satisfies Meta<typeof Skeleton>
export default meta
type Story = StoryObj<typeof meta>

export const Cards: Story = { play: async ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent('Đang tải…') }
export const Text: Story = { args: { shape: 'text', count: 4 } }
export const Rows: Story = { args: { shape: 'rows', count: 6, label: 'Đang tải danh sách biên lai' } }
export const Figures: Story = { args: { shape: 'figures', count: 4 } }
export const Drawing: Story = { args: { shape: 'drawing' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
