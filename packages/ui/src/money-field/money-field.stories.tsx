import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { MoneyField, type MoneyFieldProps } from './money-field.tsx'

function Kept(props: MoneyFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <MoneyField
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
  title: 'Kit/MoneyField',
  component: MoneyField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Số tiền muốn chuyển', name: 'amount', value: null, onChange: fn(), showsWords: true },
  parameters: {
    docs: {
      description: {
        component: `An amount of đồng that a person types.

**When:** any sum that is entered: a transfer, a fee, an income. **When not:** a sum that is shown (\`format.dong\`), or a number that is no money (\`NumberField\`).

**Value:** a bigint, or null while nothing or no whole amount stands there; \`7,5\` is kept as typed and never becomes 75. Pasted \`1.250.000 đ\`, \`1,250,000 VND\`, \`1 250 000\` are read.

**Accessibility:** the numeric keyboard on phones; the wheel and the arrow keys change nothing; with \`showsWords\` the amount is spoken in words after each change, so that a zero too many is heard.`,
      },
    },
  },
} satisfies Meta<typeof MoneyField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { hint: 'Ít nhất 10.000 ₫' } }
export const Filled: Story = {
  args: { value: 1250000n },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('1.250.000')
    await expect(canvas.getByRole('status')).toHaveTextContent('Một triệu hai trăm năm mươi nghìn đồng')
  },
}
export const Wrong: Story = { args: { value: 5000n, error: 'Chuyển ít nhất 10.000 ₫', isRequired: true } }
export const Disabled: Story = { args: { value: 379500n, isDisabled: true } }
export const LongOnNarrow: Story = {
  args: { value: 9007199254740993n, label: 'Tổng thu nhập bình quân của cả hộ gia đình trong mười hai tháng gần nhất' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const InEnglish: Story = {
  args: { value: 1250000n, label: 'Amount' },
  globals: { locale: 'en' },
  play: async ({ canvas }) => expect(canvas.getByRole('textbox')).toHaveValue('1,250,000'),
}

/** Groups come while one types; a digit put in the middle leaves the caret behind it. */
export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole<HTMLInputElement>('textbox')
    await userEvent.type(field, '1250000')
    await expect(field).toHaveValue('1.250.000')
    await expect(args.onChange).toHaveBeenLastCalledWith(1250000n)
    await userEvent.type(field, '9', { initialSelectionStart: 1, initialSelectionEnd: 1 })
    await expect(field).toHaveValue('19.250.000')
    await expect(field.selectionStart).toBe(2)
    await userEvent.keyboard('{Backspace}')
    await expect(field).toHaveValue('1.250.000')
  },
}

export const Pasted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.click(field)
    await userEvent.paste('1.250.000 đ')
    await expect(field).toHaveValue('1.250.000')
    await expect(args.onChange).toHaveBeenLastCalledWith(1250000n)
    await userEvent.clear(field)
    await expect(args.onChange).toHaveBeenLastCalledWith(null)
    await userEvent.paste('7,5 triệu')
    await expect(field).toHaveValue('7,5 triệu')
    await expect(args.onChange).toHaveBeenLastCalledWith(null)
  },
}
