import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { TextArea, type TextAreaProps } from './text-area.tsx'

function Kept(props: TextAreaProps) {
  const [value, setValue] = useState(props.value)
  return (
    <TextArea
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const meta = {
  title: 'Kit/TextArea',
  component: TextArea,
  render: (args) => <Kept {...args} />,
  args: { label: 'Nội dung phản ánh', name: 'report', value: '', lengthMax: 100, onChange: fn() },
  parameters: { docs: { description: { component: `A text of several lines.

**When:** a person tells something in their own words. **When not:** a name, an address, one line (\`TextField\`).

**Limit:** \`lengthMax\` counts and cuts nothing: a paste that is too long stays, and the form's rule refuses it with a message. Letters with marks count as one.

**Accessibility:** the count describes the field and is spoken a second after one stops typing; Enter begins a line and never sends.` } } },
} satisfies Meta<typeof TextArea>
export default meta
type Story = StoryObj<typeof meta>

const NARROW = { viewport: { value: 'narrow' } }
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)

export const Ready: Story = { args: { hint: 'Sự việc gì, ở đâu, từ khi nào' } }
export const Filled: Story = { args: { value: 'Đường vào xóm 3 bị sạt lở sau trận mưa đêm qua, xe máy không đi được.' } }
export const Wrong: Story = { args: { error: 'Viết ít nhất một câu về sự việc', isRequired: true } }
export const Disabled: Story = { args: { value: 'Đã gửi, không sửa được nữa.', isDisabled: true } }
export const LongOnNarrow: Story = { args: { label: 'Lý do đề nghị giải quyết sớm hơn thời hạn trả kết quả ghi trên giấy tiếp nhận hồ sơ', value: 'khẩn-'.repeat(18) }, globals: NARROW, play: fits }

/** A paste that is too long is kept whole and counted; a letter with its marks is one. */
export const Pasted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.click(field)
    await userEvent.paste('ệ'.normalize('NFD').repeat(103))
    await expect(args.onChange).toHaveBeenLastCalledWith('ệ'.normalize('NFD').repeat(103))
    await expect(field).toHaveAccessibleDescription('Dài quá 3 ký tự')
    await userEvent.clear(field)
    await expect(field).toHaveAccessibleDescription('Còn 100 ký tự')
  },
}

/** Enter begins a new line and sends nothing. */
export const SeveralLines: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, 'Một{Enter}Hai')
    await expect(field).toHaveValue('Một\nHai')
  },
}
