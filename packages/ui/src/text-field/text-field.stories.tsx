import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { TextField, type TextFieldProps } from './text-field.tsx'

function Kept(props: TextFieldProps) {
  const [value, setValue] = useState(props.value)
  return <TextField {...props} value={value} onChange={setValue} />
}

const meta = {
  title: 'Kit/TextField',
  parameters: {
    docs: {
      description: {
        component: `A line of text.

**When:** names, addresses, anything without a form of its own.
**When not:** personal IDs, phones, e-mail, money, dates, plates: each has its field; more than a line (\`TextArea\`).
**Example:** \`<TextField label="Họ và tên" name="name" value={name} onChange={setName} autoComplete="name" isRequired />\`.
**Accessibility:** the label is always in sight, the hint and the error are its description; no maximum length cuts a paste; give it \`autoComplete\` for what is a person's own.`,
      },
    },
  },
  component: TextField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Địa chỉ', name: 'address', value: '', onChange: () => {}, autoComplete: 'street-address' },
} satisfies Meta<typeof TextField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { hint: 'Số nhà, đường, tổ dân phố hoặc xóm' } }
export const Required: Story = {
  args: { isRequired: true },
  play: async ({ canvas }) => expect(canvas.getByRole('textbox', { name: /bắt buộc/ })).toBeRequired(),
}
export const Wrong: Story = {
  args: { error: 'Nhập địa chỉ để giấy tờ được gửi đến nơi', hint: 'Số nhà, đường, tổ dân phố hoặc xóm' },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox')
    await expect(field).toBeInvalid()
    await expect(field).toHaveAccessibleDescription(/Số nhà.* Lỗi: Nhập địa chỉ/)
  },
}
export const Multiline: Story = { args: { isMultiline: true, label: 'Lý do khám' } }
export const Disabled: Story = { args: { isDisabled: true, value: 'Tổ 5, phường Phan Đình Phùng' } }
