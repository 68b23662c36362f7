import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Accordion, Disclosure } from './disclosure.tsx'

const meta = {
  title: 'Kit/Disclosure',
  component: Disclosure,
  args: { title: 'Không có giấy chứng sinh thì làm thế nào?', children: <p>Nộp văn bản của người làm chứng xác nhận việc sinh; không có người làm chứng thì nộp giấy cam đoan.</p> },
  parameters: {
    docs: {
      description: {
        component: `Text that most people need not read, one press away; \`Accordion\` puts several into one list.

**When:** exceptions, explanations, questions people ask. **When not:** what everybody must read or fill in, and errors: those stay in sight. Not for steps (\`Stepper\`).

**Accessibility:** the browser's \`details\`: Enter and Space open it, a screen reader says open or closed, the browser's search in the page finds and opens it, and it works before any script has come. With \`group\` one is open at a time.`,
      },
    },
  },
} satisfies Meta<typeof Disclosure>
export default meta
type Story = StoryObj<typeof meta>

export const Closed: Story = {}
export const Open: Story = { args: { isOpen: true, hint: 'Điều 16 Luật Hộ tịch' } }
export const LongOnNarrow: Story = {
  args: { isOpen: true, title: 'Trường hợp cha, mẹ không đăng ký kết hôn, hoặc một trong hai người là người nước ngoài, thì cần thêm những giấy tờ nào?' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const ByKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await expect(canvas.getByText('Không có giấy chứng sinh thì làm thế nào?').closest('summary')).toHaveFocus()
    await userEvent.click(canvas.getByText('Không có giấy chứng sinh thì làm thế nào?'))
    await expect(canvas.getByText(/văn bản của người làm chứng/)).toBeVisible()
  },
}
export const Several: Story = {
  render: () => (
    <Accordion label="Câu hỏi thường gặp">
      {['Nộp hồ sơ ở đâu?', 'Bao lâu có kết quả?', 'Mất bao nhiêu tiền?'].map((title) => (
        <Disclosure key={title} title={title} group="questions">
          <p>{title.replace('?', '')}: xem trên trang của thủ tục.</p>
        </Disclosure>
      ))}
    </Accordion>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Nộp hồ sơ ở đâu?'))
    await userEvent.click(canvas.getByText('Bao lâu có kết quả?'))
    await expect(canvas.getByText('Bao lâu có kết quả: xem trên trang của thủ tục.')).toBeVisible()
    await expect(canvas.getByText('Nộp hồ sơ ở đâu: xem trên trang của thủ tục.')).not.toBeVisible()
  },
}
