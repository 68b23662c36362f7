import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent } from 'storybook/test'
import { NumberField, type NumberFieldProps } from './number-field.tsx'

function Kept(props: NumberFieldProps) {
  const [value, setValue] = useState(props.value)
  return <NumberField {...props} value={value} onChange={setValue} />
}

const meta = {
  title: 'Kit/NumberField',
  parameters: {
    docs: {
      description: {
        component: `A number as people type it.

**When:** amounts, counts, marks.
**When not:** money (\`MoneyField\`), numbers that are names: personal IDs, phones, codes.
**Example:** \`<NumberField label="Số bản" name="copies" value={copies} onChange={setCopies} unit="bản" />\`.
**Accessibility:** a text field with a decimal keyboard: the wheel and arrows change nothing, letters are not taken, \`7,5\` stays \`7,5\`; the unit belongs to the description.`,
      },
    },
  },
  component: NumberField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Điểm giữa kỳ', name: 'mark', hint: 'Từ 0 đến 10, một chữ số thập phân', value: '8', onChange: () => {} },
} satisfies Meta<typeof NumberField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const WithUnit: Story = { args: { label: 'Số tiền', hint: undefined, value: '120000', suffix: '₫', isWhole: true } }
export const Wrong: Story = { args: { value: '75', error: 'Điểm từ 0 đến 10' } }

/** OP23: neither the wheel nor the arrows change it; letters are not taken. */
export const NotChangedByWheel: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole<HTMLInputElement>('textbox', { name: 'Điểm giữa kỳ' })
    await userEvent.click(field)
    for (let notch = 0; notch < 5; notch++) fireEvent.wheel(field, { deltaY: -100 })
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}e+')
    await expect(field).toHaveValue('8')
    await expect(field).toHaveAttribute('inputmode', 'decimal')
  },
}

/** OP22: a comma stays a comma, and nothing typed becomes another number. */
export const TypedWithComma: Story = {
  args: { value: '' },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole<HTMLInputElement>('textbox')
    for (const typed of ['7,5', '7.5', '7,25', '7..5', '8,', '-1']) {
      await userEvent.clear(field)
      await userEvent.type(field, typed)
      await expect(field).toHaveValue(typed)
    }
    await userEvent.clear(field)
    await expect(field).toHaveValue('')
  },
}
