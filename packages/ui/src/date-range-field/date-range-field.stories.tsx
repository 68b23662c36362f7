import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { DateRangeField, type DateRangeFieldProps } from './date-range-field.tsx'

function Kept(props: DateRangeFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <DateRangeField
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
  title: 'Kit/DateRangeField',
  component: DateRangeField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Thời gian tạm vắng', name: 'away', value: { from: '', to: '' }, onChange: fn() },
  parameters: {
    docs: {
      description: {
        component: `From a day to a day.

**When:** a stay, a leave, the days of a report. **When not:** two dates that do not make one span (two \`DateField\`s).

**Value:** \`{ from, to }\`, each as \`DateField\` gives it. The calendar gives them in order; of typed ones the form's rule says under \`name.to\` that the end comes first.

**Accessibility:** two groups of typed parts, each with its name, and one button for a calendar in which the first and then the last day are chosen; what is asked next is said.`,
      },
    },
  },
} satisfies Meta<typeof DateRangeField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Filled: Story = { args: { value: { from: '2026-11-25', to: '2026-12-04' } } }
export const Wrong: Story = { args: { value: { from: '2026-12-04', to: '2026-11-25' }, error: 'Ngày cuối phải sau ngày đầu', isRequired: true } }
export const Disabled: Story = { args: { value: { from: '2026-11-25', to: '2026-12-04' }, isDisabled: true } }
export const OnNarrow: Story = {
  args: { value: { from: '2026-11-25', to: '2026-12-04' }, label: 'Thời gian dự kiến vắng mặt tại nơi thường trú' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}

export const Chosen: Story = {
  args: { value: { from: '2026-11-25', to: '2026-11-26' } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Chọn trên lịch/ }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: /30 tháng 11, 2026/ }))
    await userEvent.click(within(dialog).getByRole('button', { name: /27 tháng 11, 2026/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith({ from: '2026-11-27', to: '2026-11-30' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}

export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const to = within(canvas.getByRole('group', { name: 'Đến ngày' }))
    await userEvent.click(to.getByRole('textbox', { name: 'Ngày' }))
    await userEvent.paste('04/12/2026')
    await expect(args.onChange).toHaveBeenLastCalledWith({ from: '', to: '2026-12-04' })
  },
}
