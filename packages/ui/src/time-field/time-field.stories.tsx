import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { TimeField, type TimeFieldProps } from './time-field.tsx'

function Kept(props: TimeFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <TimeField
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
  title: 'Kit/TimeField',
  component: TimeField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Giờ hẹn', name: 'time', value: '', onChange: fn() },
  parameters: { docs: { description: { component: `A time of day, 24 hours.

**When:** a person has a time in mind. **When not:** one of the free times of an office (\`SlotPicker\`).

**Value:** \`HH:MM\` when it is a time; else what was typed. \`8h30\`, \`830\`, \`8 giờ 30\`, \`8:30 CH\` are read.

**Accessibility:** one text field, since the browser's own follows the phone's setting of 12 hours and takes its keys apart; the form is shown when the field is left.` } } },
} satisfies Meta<typeof TimeField>
export default meta
type Story = StoryObj<typeof meta>

const NARROW = { viewport: { value: 'narrow' } }
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)

export const Ready: Story = {}
export const Filled: Story = { args: { value: '16:45' } }
export const Wrong: Story = { args: { value: '25h', error: 'Nhập giờ từ 00:00 đến 23:59', isRequired: true } }
export const Disabled: Story = { args: { value: '08:30', isDisabled: true } }
export const LongOnNarrow: Story = { args: { label: 'Giờ có thể đón tiếp cán bộ đến kiểm tra hiện trạng thửa đất' }, globals: NARROW, play: fits }

export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, '8h30')
    await expect(field).toHaveValue('8h30')
    await expect(args.onChange).toHaveBeenLastCalledWith('08:30')
    await userEvent.tab()
    await expect(field).toHaveValue('08:30')
  },
}
