import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { KeyFigures } from './key-figures.tsx'

const meta = {
  title: 'Kit/KeyFigures',
  component: KeyFigures,
  args: {
    label: 'Tình hình giải quyết hồ sơ tháng 11',
    items: [
      { label: 'Hồ sơ đã nhận', value: '1.204', note: 'nhiều hơn tháng trước 86 hồ sơ' },
      { label: 'Đúng hạn', value: '96,4 %', note: 'mục tiêu 95 %', tone: 'good' },
      { label: 'Quá hạn', value: '17', note: '5 hồ sơ quá 3 ngày', tone: 'bad', href: '?overdue' },
      { label: 'Lệ phí đã thu', value: '48,2 triệu ₫' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `A few numbers that answer "how do we stand".

**When:** two to six numbers at the head of a desk or dashboard, each leading to what it is made of.
**When not:** facts of one thing (\`SummaryList\`); numbers to compare (\`DataTable\`, \`BarChart\`).
**Accessibility:** a definition list; the number's meaning is in words ("5 hồ sơ quá 3 ngày"), the colour only helps; the whole card is pressed, the link's name is the label.`,
      },
    },
  },
} satisfies Meta<typeof KeyFigures>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('96,4 %')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Quá hạn' })).toHaveAttribute('href', '?overdue')
  },
}
export const LongWords: Story = {
  args: {
    items: [
      { label: 'Hồ sơ thủ tục hành chính liên thông còn chờ ý kiến của cơ quan thuế', value: '9.007.199.254.740.993 ₫', note: 'chưa tính hồ sơ tạm dừng' },
      { label: 'Quá hạn', value: '0' },
    ],
  },
}
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { ...LongWords, globals: { text: 'larger', viewport: { value: 'narrow' } } }
export const Dark: Story = { globals: { theme: 'dark' } }
