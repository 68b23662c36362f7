import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Stepper } from './stepper.tsx'

const meta = {
  title: 'Kit/Stepper',
  component: Stepper,
  args: {
    current: 'papers',
    steps: [
      { id: 'who', title: 'Người nộp', href: '?step=who' },
      { id: 'trade', title: 'Ngành nghề', href: '?step=trade' },
      { id: 'papers', title: 'Giấy tờ kèm theo', href: '?step=papers' },
      { id: 'check', title: 'Kiểm tra lại' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `Where one is in a form that has a fixed order of few steps.

**When:** three to seven steps, one after the other, that everybody goes through.
**When not:** parts that are done in any order or over days (\`TaskList\`); steps that depend on answers: then say nothing of their number.
**Accessibility:** a \`nav\` with a name; the open step has \`aria-current="step"\`, finished ones say "đã xong" and lead back. The page's title is the step's question: the stepper never replaces the \`h1\`.`,
      },
    },
  },
} satisfies Meta<typeof Stepper>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Giấy tờ kèm theo', { selector: 'li span' }).closest('li')).toHaveAttribute('aria-current', 'step')
    await expect(canvas.getByRole('link', { name: 'Người nộp' })).toHaveAttribute('href', '?step=who')
    await expect(canvas.queryByRole('link', { name: 'Kiểm tra lại' })).toBeNull()
  },
}

export const OnPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Bước 3 trên 4')).toBeVisible()
    await expect(canvas.getByText('Tiếp theo: Kiểm tra lại')).toBeVisible()
    await expect(canvas.queryByRole('list')).toBeNull()
  },
}

export const First: Story = { args: { current: 'who' } }
export const Last: Story = { args: { current: 'check' } }

export const LongNames: Story = {
  args: {
    current: 'b',
    steps: [
      { id: 'a', title: 'Thông tin của tổ chức, cá nhân đề nghị cấp giấy phép', href: '?' },
      { id: 'b', title: 'Danh sách phương tiện và người điều hành hoạt động vận tải' },
      { id: 'c', title: 'Quyết định thành lập bộ phận theo dõi, quản lý các điều kiện về an toàn giao thông' },
    ],
  },
}
export const LargeText: Story = { globals: { text: 'larger', viewport: { value: 'narrow' } } }
