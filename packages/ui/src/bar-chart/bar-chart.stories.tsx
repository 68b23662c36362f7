import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BarChart } from './bar-chart.tsx'

const meta = {
  title: 'Kit/BarChart',
  component: BarChart,
  args: {
    title: 'Thời gian tải',
    columns: { label: 'Phiên bản', value: 'Một nửa số lần tải trong' },
    tableLabel: 'Xem dạng bảng',
    points: [
      { key: 'a', label: '1a2b3c', value: 250, text: '250 ms' },
      { key: 'b', label: '4d5e6f', value: 2000, text: '2.000 ms', tone: 'warning' },
    ],
  },
} satisfies Meta<typeof BarChart>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter', { name: '4d5e6f' })).toHaveAttribute('aria-valuetext', '2.000 ms')
  },
}
