import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { Calendar, type CalendarProps } from './calendar.tsx'

function Kept(props: CalendarProps) {
  const [value, setValue] = useState(props.value)
  return (
    <Calendar
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

const meta = {
  title: 'Kit/Calendar',
  component: Calendar,
  render: (args) => <Kept {...args} />,
  args: { label: 'Ngày hẹn trả kết quả', value: '', opensOn: '2026-11-25', onChange: fn() },
  parameters: {
    docs: {
      description: {
        component: `A month of days, one of which is chosen. The week begins on Monday.

**When:** the day of the week matters, or some days cannot be chosen, and there is room for a month. **When not:** a date one knows by heart, such as a birth (\`DateField\`); a date in a form (\`DatePicker\`); free times (\`SlotPicker\`).

**Accessibility:** a grid by React Aria: arrows move by day and week, Page Up and Down by month, with Shift by year, Home and End to the ends of the month; month and year are the browser's own lists. Days that cannot be chosen are struck through and said to be so; today has an edge, the chosen day a fill and a heavier face, never colour alone.`,
      },
    },
  },
} satisfies Meta<typeof Calendar>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvasElement }) => expect([...canvasElement.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']),
}
export const Chosen: Story = { args: { value: '2026-11-27' } }
export const Disabled: Story = { args: { value: '2026-11-27', isDisabled: true } }
export const SomeDaysOff: Story = { args: { min: '2026-11-25', max: '2027-01-31', isUnavailable: isWeekend } }
export const OnNarrow: Story = {
  args: { value: '2026-11-27' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const InEnglish: Story = { args: { label: 'Date of the result', value: '2026-11-27' }, globals: { locale: 'en' } }

/** By keys: a week on, a month on; a day off is reached and not taken. */
export const ByKeys: Story = {
  args: { isUnavailable: isWeekend },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /25 tháng 11, 2026/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-11-25')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-12-02')
    await userEvent.keyboard('{PageDown}{Enter}')
    await expect(args.onChange).toHaveBeenCalledTimes(2)
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith('2027-01-01')
  },
}

export const ByMonthAndYear: Story = {
  args: { value: '2026-11-27' },
  play: async ({ args, canvas, userEvent }) => {
    const [month, year] = canvas.getAllByRole('combobox')
    if (!month || !year) throw new Error('The lists of months and years are missing.')
    await userEvent.selectOptions(year, '2027')
    await userEvent.selectOptions(month, 'Tháng 2')
    await userEvent.click(canvas.getByRole('button', { name: /^Thứ Tư, 10 tháng 2, 2027/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith('2027-02-10')
    const [next] = canvas.getAllByRole('button', { name: /Tháng sau/ })
    if (!next) throw new Error('The step to the next month is missing.')
    await userEvent.click(next)
    await expect(month).toHaveDisplayValue('Tháng 3')
  },
}
