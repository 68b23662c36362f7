import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Gauge } from './gauge.tsx'

const meta = {
  title: 'Kit/Gauge',
  component: Gauge,
  args: {
    title: 'Hồ sơ trả đúng hạn',
    lead: 'Tháng 11, tất cả các xã.',
    value: 96.4,
    min: 50,
    max: 100,
    text: '96,4 %',
    columns: { zone: 'Mức', bounds: 'Khi' },
    zones: [
      { to: 80, label: 'Chưa đạt', text: 'dưới 80 %', tone: 'bad' },
      { to: 95, label: 'Cần cố gắng', text: 'từ 80 % đến dưới 95 %', tone: 'warning' },
      { to: 100, label: 'Đạt mục tiêu', text: 'từ 95 %', tone: 'good' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `Where one number stands between little and much, and what that means.

**When:** one number with agreed bounds, at the head of a dashboard. **When not:** several numbers (\`KeyFigures\`); how much is left of something (\`Meter\`); no agreed bounds: a gauge without them says nothing.
**Accessibility:** a \`meter\` whose words have the value and its zone; the zone is a word in a tag; a table has the bounds.`,
      },
    },
  },
} satisfies Meta<typeof Gauge>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => expect(canvas.getByRole('meter', { name: 'Hồ sơ trả đúng hạn' })).toHaveAttribute('aria-valuetext', '96,4 %, Đạt mục tiêu'),
}
export const Low: Story = {
  args: { value: 42, text: '42 %' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuenow', '50')
    await expect(canvas.getByText('Chưa đạt', { selector: 'span' })).toBeVisible()
  },
}
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
