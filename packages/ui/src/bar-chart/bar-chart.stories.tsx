import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BarChart } from './bar-chart.tsx'

const meta = {
  title: 'Kit/BarChart',
  component: BarChart,
  args: {
    title: 'Hồ sơ theo lĩnh vực',
    lead: 'Hộ tịch chiếm hơn một nửa.',
    columns: { label: 'Lĩnh vực', value: 'Hồ sơ' },
    points: [
      { key: 'a', label: 'Hộ tịch', value: 612, text: '612 hồ sơ' },
      { key: 'b', label: 'Đất đai', value: 341, text: '341 hồ sơ', tone: 'warning' },
      { key: 'c', label: 'Giao thông vận tải', value: 88, text: '88 hồ sơ' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `Numbers side by side, a bar each.

**When:** up to some ten kinds to compare; put them in an order that means something (the largest first). **When not:** over time (\`LineChart\`); parts of a whole (\`StackedChart\`).
**Accessibility:** each bar is a \`meter\` with its name and its words in sight, so the drawing adds only the length; the table says the same.`,
      },
    },
  },
} satisfies Meta<typeof BarChart>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => expect(canvas.getByRole('meter', { name: 'Đất đai' })).toHaveAttribute('aria-valuetext', '341 hồ sơ'),
}
export const NoData: Story = { args: { points: [] }, play: async ({ canvas }) => expect(canvas.getByText('Chưa có số liệu')).toBeVisible() }
export const LongNames: Story = {
  args: { points: [{ key: 'a', label: 'Cấp giấy phép kinh doanh vận tải bằng xe ô tô, xe bốn bánh có gắn động cơ', value: 12, text: '12 hồ sơ' }] },
  globals: { viewport: { value: 'narrow' }, text: 'larger' },
}
export const HighContrast: Story = { globals: { theme: 'contrast' } }
