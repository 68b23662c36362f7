import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { DatePicker, type DatePickerProps } from './date-picker.tsx'

function Kept(props: DatePickerProps) {
  const [value, setValue] = useState(props.value)
  return (
    <DatePicker
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
  title: 'Kit/DatePicker',
  component: DatePicker,
  render: (args) => <Kept {...args} />,
  args: { label: 'Ngày muốn đến', name: 'date', hint: 'Ví dụ: 27 11 2026', value: '', opensOn: '2026-11-25', onChange: fn() },
  parameters: {
    docs: {
      description: {
        component: `A date near today: typed as day, month and year, or chosen on a calendar.

**When:** an appointment, the day something happened this year. **When not:** a date of birth or of a paper (\`DateField\`: a calendar is a long way to 1961); a free time of an office (\`SlotPicker\`).

**Value:** as \`DateField\`: \`YYYY-MM-DD\`, '' or a text that no schema takes. \`min\`, \`max\` and \`isUnavailable\` hold for the calendar; a typed date is judged by the form's rule, with a message.

**Accessibility:** typing comes first and needs no calendar. The button is named after the field; the calendar is a dialog that takes the focus, closes with Escape, and gives the focus back.`,
      },
    },
  },
} satisfies Meta<typeof DatePicker>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Filled: Story = { args: { value: '2026-11-27' } }
export const Wrong: Story = { args: { value: '2026-11-28', error: 'Thứ Bảy cơ quan không tiếp dân. Chọn ngày khác.', isRequired: true } }
export const Disabled: Story = { args: { value: '2026-11-27', isDisabled: true } }

/** The calendar opens on what was typed, gives back a day, and the focus. */
export const Chosen: Story = {
  args: { value: '2026-11-27' },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Chọn trên lịch: Ngày muốn đến' })
    await userEvent.click(button)
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
    await waitFor(() => expect(screen.getByRole('button', { name: /27 tháng 11, 2026/ })).toHaveFocus())
    await userEvent.keyboard('{ArrowUp}{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-11-20')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(button).toHaveFocus())
    await expect(canvas.getByRole('textbox', { name: 'Ngày' })).toHaveValue('20')
  },
}

export const OpenOnNarrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  args: { label: 'Ngày dự kiến đến nhận kết quả tại Trung tâm Phục vụ hành chính công của xã, phường' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Chọn trên lịch/ }))
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}

/** Typing needs no calendar; a wrong date does not break it. */
export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Ngày' }))
    await userEvent.paste('31/02/2026')
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-02-31')
    await userEvent.click(canvas.getByRole('button', { name: /Chọn trên lịch/ }))
    await waitFor(() => expect(screen.getByRole('button', { name: /25 tháng 11, 2026/ })).toHaveFocus())
  },
}
