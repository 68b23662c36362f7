import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { EmailField, type EmailFieldProps } from './email-field.tsx'

function Kept(props: EmailFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <EmailField
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
  title: 'Kit/EmailField',
  component: EmailField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Địa chỉ thư điện tử', name: 'email', value: '', onChange: fn() },
  parameters: { docs: { description: { component: `An e-mail address.

**When:** an address is asked. It is never the only way to reach a person here: offer the phone too. **When not:** signing in.

**Value:** as typed, without spaces. Whether it can be an address is the form's rule.

**Accessibility:** the browser fills it (\`autocomplete=email\`); a slip in a well-known domain (\`gmail.con\`) is asked about in a polite message, with a button; it never corrects by itself.` } } },
} satisfies Meta<typeof EmailField>
export default meta
type Story = StoryObj<typeof meta>

const NARROW = { viewport: { value: 'narrow' } }
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)

export const Ready: Story = { args: { hint: 'Để nhận thông báo khi hồ sơ có kết quả' } }
export const Filled: Story = { args: { value: 'nguyenthihoa@gmail.com' } }
export const Wrong: Story = { args: { value: 'hoa@', error: 'Nhập địa chỉ có dạng ten@noi.vn', isRequired: true } }
export const Disabled: Story = { args: { value: 'nguyenthihoa@gmail.com', isDisabled: true } }
export const LongOnNarrow: Story = { args: { value: 'nguyen.thi.hoa.phong.tai.nguyen.va.moi.truong@gmail.con' }, globals: NARROW, play: fits }

/** A slip is asked about; nothing is changed until it is pressed. */
export const Slipped: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await expect(field).toHaveAttribute('autocomplete', 'email')
    await userEvent.click(field)
    await userEvent.paste(' hoa@gmail.con ')
    await expect(args.onChange).toHaveBeenLastCalledWith('hoa@gmail.con')
    await userEvent.click(canvas.getByRole('button', { name: 'Dùng hoa@gmail.com' }))
    await expect(field).toHaveValue('hoa@gmail.com')
  },
}
