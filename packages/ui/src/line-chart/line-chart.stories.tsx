import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { LineChart } from './line-chart.tsx'

const meta = {
  title: 'Kit/LineChart',
  component: LineChart,
  args: {
    title: 'Dung lượng theo thời gian',
    columns: { label: 'Phiên bản', value: 'Dung lượng' },
    tableLabel: 'Xem dạng bảng',
    points: [
      { key: 'a', label: '1a2b3c', value: 41, text: '41 kB' },
      { key: 'b', label: '4d5e6f', value: 44, text: '44 kB' },
      { key: 'c', label: '7a8b9c', value: 39, text: '39 kB' },
    ],
  },
} satisfies Meta<typeof LineChart>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Xem dạng bảng'))
    await expect(canvas.getByRole('row', { name: '4d5e6f 44 kB' })).toBeVisible()
  },
}
export const OnePoint: Story = { args: { points: [{ key: 'a', label: '1a2b3c', value: 41, text: '41 kB' }] } }
