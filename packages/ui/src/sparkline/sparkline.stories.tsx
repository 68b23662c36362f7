import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { KeyFigures } from '../key-figures/key-figures.tsx'
import { Sparkline } from './sparkline.tsx'

const meta = {
  title: 'Kit/Sparkline',
  component: Sparkline,
  args: { values: [86, 80, 74, 60, 52, 43, 40, 31, 22, 19, 17], label: '11 tháng qua giảm từ 86 còn 17 hồ sơ' },
  parameters: {
    docs: {
      description: {
        component: `How a number went, as small as a word.

**When:** beside a key figure or in a cell, where only the direction matters. **When not:** where anybody reads values from it (\`LineChart\`).
**Accessibility:** an image whose name is the sentence of what it shows; the number itself stands beside it as text. With fewer than two values there is no line and nothing is drawn.`,
      },
    },
  },
} satisfies Meta<typeof Sparkline>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { play: async ({ canvas }) => expect(canvas.getByRole('img', { name: /giảm từ 86/ })).toBeVisible() }
export const InKeyFigures: Story = {
  render: (args) => <KeyFigures items={[{ label: 'Quá hạn', value: '17', note: <Sparkline {...args} /> }]} />,
}
export const AllAlike: Story = { args: { values: [4, 4, 4, 4], label: '4 tháng qua không đổi, 4 hồ sơ' } }
export const OneValue: Story = { args: { values: [4], label: '4 hồ sơ' }, play: async ({ canvas }) => expect(canvas.queryByRole('img')).toBeNull() }
export const Dark: Story = { globals: { theme: 'dark' } }
