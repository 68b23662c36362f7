import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StackedChart } from './stacked-chart.tsx'

const communes = ['Phú Lương', 'Định Hoá', 'Phan Đình Phùng']
const part = (key: string, label: string, values: readonly number[]) => ({
  key,
  label,
  points: values.map((value, index) => ({ key: communes[index] ?? '', label: communes[index] ?? '', value, text: String(value) })),
})

const meta = {
  title: 'Kit/StackedChart',
  component: StackedChart,
  args: {
    title: 'Hồ sơ tháng 11 theo kết quả',
    lead: 'Định Hoá có nhiều hồ sơ quá hạn nhất.',
    columns: { label: 'Xã, phường', total: 'Tất cả' },
    totalText: (total) => `${total} hồ sơ`,
    series: [part('early', 'Trước hạn', [64, 40, 120]), part('due', 'Đúng hạn', [30, 22, 61]), part('late', 'Quá hạn', [2, 9, 4])],
  },
  parameters: {
    docs: {
      description: {
        component: `Wholes and their parts.

**When:** two to five parts of a few wholes. **When not:** parts of one whole over time (\`LineChart\` with several lines); more than five parts: join the small ones.
\`isShare\` makes all bars alike long, to compare shares of wholes of different size.
**Accessibility:** the parts of each bar stand under it in words, so neither colour nor hovering is needed; the table says the same.`,
      },
    },
  },
} satisfies Meta<typeof StackedChart>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Trước hạn 40 · Đúng hạn 22 · Quá hạn 9')).toBeVisible()
    await userEvent.click(canvas.getByText('Xem dạng bảng'))
    await expect(canvas.getByRole('row', { name: 'Định Hoá 40 22 9 71 hồ sơ' })).toBeVisible()
  },
}
export const Shares: Story = { args: { isShare: true } }
export const NoData: Story = { args: { series: [] }, play: async ({ canvas }) => expect(canvas.getByText('Chưa có số liệu')).toBeVisible() }
export const Noughts: Story = { args: { series: [part('early', 'Trước hạn', [0, 0, 0]), part('late', 'Quá hạn', [0, 0, 0])] } }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
