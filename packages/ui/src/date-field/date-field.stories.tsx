import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { DateField, type DateFieldProps } from './date-field.tsx'

function Kept(props: DateFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <DateField
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
  title: 'Kit/DateField',
  parameters: {
    docs: {
      description: {
        component: `A date that somebody knows: day, month, year.

**When:** birthdays, dates on a paper.
**When not:** a day to be chosen in a calendar (\`DatePicker\`), a span (\`DateRangeField\`).
**Example:** \`<DateField label="Ngày sinh" name="birthDate" value={date} onChange={setDate} autoComplete="bday" />\`.
**Accessibility:** three text fields in a named group with a digit keyboard; nothing jumps ahead by itself; an error names the whole date and leads to the day.`,
      },
    },
  },
  component: DateField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Ngày sinh của học sinh', name: 'birthDate', value: '', onChange: fn(), hint: 'Ví dụ: 5 9 2014' },
} satisfies Meta<typeof DateField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Wrong: Story = { args: { value: '2026-02-31', error: 'Tháng 2 không có ngày 31' } }

export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Ngày' }), '05')
    await expect(args.onChange).toHaveBeenLastCalledWith('--05')
    await userEvent.type(canvas.getByRole('textbox', { name: 'Tháng' }), '9')
    await userEvent.type(canvas.getByRole('textbox', { name: 'Năm' }), '2014')
    await expect(args.onChange).toHaveBeenLastCalledWith('2014-09-05')
    await expect(canvas.getByRole('textbox', { name: 'Ngày' })).toHaveValue('05')
  },
}

export const Cleared: Story = {
  args: { value: '2014-09-05' },
  play: async ({ args, canvas, userEvent }) => {
    for (const name of ['Ngày', 'Tháng', 'Năm']) await userEvent.clear(canvas.getByRole('textbox', { name }))
    await expect(args.onChange).toHaveBeenLastCalledWith('')
  },
}
