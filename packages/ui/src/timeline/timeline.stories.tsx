import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Timeline, type TimelineItem } from './timeline.tsx'

const dossier: TimelineItem[] = [
  { id: 'sent', when: '08:12 16/11/2026', dateTime: '2026-11-16T08:12+07:00', title: 'Nộp hồ sơ', who: 'Nguyễn Thị Hoa, qua mạng' },
  {
    id: 'received',
    when: '09:40 16/11/2026',
    dateTime: '2026-11-16T09:40+07:00',
    title: 'Tiếp nhận',
    who: 'Lê Văn Bình, Bộ phận một cửa xã Phú Lương',
    detail: 'Hẹn trả kết quả ngày 20/11/2026',
    tone: 'good',
  },
  { id: 'check', when: 'Hạn 20/11/2026', dateTime: '2026-11-20', title: 'Thẩm định', who: 'Phòng Kinh tế', state: 'current', overdue: 'Quá hạn 3 ngày làm việc' },
  { id: 'sign', title: 'Ký kết quả', who: 'Chủ tịch Uỷ ban nhân dân xã', state: 'future' },
  { id: 'return', title: 'Trả kết quả', state: 'future' },
]

const meta = {
  title: 'Kit/Timeline',
  component: Timeline,
  args: { label: 'Tiến trình hồ sơ', items: dossier },
  parameters: {
    docs: {
      description: {
        component: `What happened to a thing, by whom and when; where it is now, and what is to come.

**When:** a dossier, an account of licence points, an order. The person asks "where is my file and who has it?".
**When not:** steps that the person does (\`Stepper\`, \`TaskList\`); many like rows (\`DataTable\`).
**Accessibility:** an ordered list; the present step has \`aria-current="step"\` and says so in words; what is to come says so; being late is a word with its days, never only red. Times are \`time\` with the machine's form.`,
      },
    },
  },
} satisfies Meta<typeof Timeline>
export default meta
type Story = StoryObj<typeof meta>

export const Dossier: Story = {
  play: async ({ canvas }) => {
    const now = canvas.getByText('Thẩm định').closest('li')
    await expect(now).toHaveAttribute('aria-current', 'step')
    await expect(now).toHaveTextContent('Đang ở bước này')
    await expect(now).toHaveTextContent('Quá hạn 3 ngày làm việc')
    await expect(canvas.getByText('Ký kết quả').closest('li')).toHaveTextContent('Chưa đến')
  },
}

export const Events: Story = {
  args: {
    label: 'Lịch sử điểm',
    items: [
      { id: '3', when: '12/10/2026', dateTime: '2026-10-12', title: 'Trừ 2 điểm', detail: 'Chạy quá tốc độ từ 10 đến 20 km/h', tone: 'bad' },
      { id: '1', when: '01/01/2025', dateTime: '2025-01-01', title: 'Giấy phép được cấp 12 điểm', tone: 'good' },
    ],
  },
}
export const Plan: Story = {
  args: { label: 'Các bước', isPlan: true, items: [{ id: 'check', title: 'Thẩm định', who: 'Phòng Kinh tế' }, { id: 'sign', title: 'Ký kết quả' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ký kết quả').closest('li')).toHaveTextContent('Ký kết quả')
    await expect(canvas.queryByText(/Chưa đến/)).toBeNull()
  },
}
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { text: 'larger', viewport: { value: 'narrow' } } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
