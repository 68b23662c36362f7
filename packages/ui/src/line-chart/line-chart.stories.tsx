import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { LineChart, type ChartSeries } from './line-chart.tsx'

const months = ['1/2026', '2/2026', '3/2026', '4/2026', '5/2026', '6/2026', '7/2026', '8/2026', '9/2026', '10/2026', '11/2026']
const line = (key: string, label: string, values: readonly number[]): ChartSeries => ({
  key,
  label,
  points: values.map((value, index) => ({ key: months[index] ?? '', label: months[index] ?? '', value, text: `${new Intl.NumberFormat('vi').format(value)} hồ sơ` })),
})
const received = line('received', 'Đã nhận', [812, 640, 905, 1010, 998, 1104, 1190, 1088, 1160, 1204, 980])
const done = line('done', 'Đã trả kết quả', [790, 655, 870, 1000, 1002, 1060, 1178, 1101, 1130, 1210, 900])
const late = line('late', 'Quá hạn', [86, 80, 74, 60, 52, 43, 40, 31, 22, 19, 17])

const meta = {
  title: 'Kit/LineChart',
  component: LineChart,
  args: {
    title: 'Hồ sơ đã nhận theo tháng',
    lead: 'Từ tháng 4 mỗi tháng đều trên 980 hồ sơ.',
    columns: { label: 'Tháng', value: 'Đã nhận' },
    points: received.points,
  },
  parameters: {
    docs: {
      description: {
        component: `How one number, or up to five, went over time.

**When:** eight points and more, in time. **When not:** kinds side by side (\`BarChart\`); one newest value (\`KeyFigures\`, perhaps with a \`Sparkline\`).
Say what one sees in \`lead\`: the sentence is the answer, the drawing its proof. The scale begins at nought.
**Accessibility:** the drawing is a slider: arrow keys, Home and End read one point after the other, its words stand above; the same numbers are in a table that opens under it. Lines differ by colour, dashes and marks; the five colours are told apart by people who see red and green alike (\`chart-colours.test.ts\`).`,
      },
    },
  },
} satisfies Meta<typeof LineChart>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    const reader = canvas.getByRole('slider', { name: 'Các điểm của biểu đồ: Hồ sơ đã nhận theo tháng' })
    await expect(reader).toHaveAttribute('aria-valuetext', '11/2026: 980 hồ sơ')
    await userEvent.tab()
    await expect(reader).toHaveFocus()
    await userEvent.keyboard('{Home}{ArrowRight}')
    await expect(reader).toHaveAttribute('aria-valuetext', '2/2026: 640 hồ sơ')
    await userEvent.click(canvas.getByText('Xem dạng bảng'))
    await expect(canvas.getByRole('row', { name: '4/2026 1.010 hồ sơ' })).toBeVisible()
  },
}

export const Several: Story = {
  args: { title: 'Hồ sơ theo tháng', lead: undefined, points: undefined, series: [received, done, late] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '11/2026: Đã nhận 980 hồ sơ · Đã trả kết quả 900 hồ sơ · Quá hạn 17 hồ sơ')
    await expect(canvas.getByRole('list', { name: 'Chú giải' })).toHaveTextContent('Quá hạn')
  },
}
export const OnePoint: Story = { args: { points: received.points.slice(0, 1) } }
export const OnlyNoughts: Story = { args: { points: received.points.map((point) => ({ ...point, value: 0, text: '0 hồ sơ' })) } }
export const NoData: Story = {
  args: { points: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Chưa có số liệu')).toBeVisible()
    await expect(canvas.queryByRole('slider')).toBeNull()
  },
}
export const OnPhone: Story = { ...Several, globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { ...Several, globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { ...Several, globals: { theme: 'dark' } }
export const HighContrast: Story = { ...Several, globals: { theme: 'contrast' } }
