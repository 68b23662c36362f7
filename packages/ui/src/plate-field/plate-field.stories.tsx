import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { PlateField, type PlateFieldProps } from './plate-field.tsx'

function Kept(props: PlateFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <PlateField
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
  title: 'Kit/PlateField',
  component: PlateField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Biển số xe', name: 'plate', value: '', onChange: fn() },
  parameters: { docs: { description: { component: `A registration plate of a car or motorcycle.

**When:** a vehicle is named by its plate: a fine, an inspection, a badge. **When not:** a vehicle the person owns and the register knows: let them choose it.

**Value:** without separators and in capitals (\`20A12345\`) when it can be a plate; else what was typed, for the rule to refuse. Dots, dashes and spaces may stand anywhere; Đ is not D.

**Accessibility:** nothing moves while one types; the form on the vehicle is shown when the field is left.` } } },
} satisfies Meta<typeof PlateField>
export default meta
type Story = StoryObj<typeof meta>

const NARROW = { viewport: { value: 'narrow' } }
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)

export const Ready: Story = {}
export const Car: Story = { args: { value: '20A12345' }, play: async ({ canvas }) => expect(canvas.getByRole('textbox')).toHaveValue('20A-123.45') }
export const Motorcycle: Story = { args: { value: '20B112345' }, play: async ({ canvas }) => expect(canvas.getByRole('textbox')).toHaveValue('20-B1 123.45') }
export const Wrong: Story = { args: { value: '20-123', error: 'Nhập biển số như trên đăng ký xe', isRequired: true } }
export const Disabled: Story = { args: { value: '20A12345', isDisabled: true } }
export const LongOnNarrow: Story = { args: { label: 'Biển số của xe đang đứng tên người nộp hồ sơ, ghi đúng như trên giấy đăng ký xe', value: '20A12345' }, globals: NARROW, play: fits }

/** Written in any way; while one types nothing moves. */
export const Typed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, '20-b1 123.45')
    await expect(field).toHaveValue('20-b1 123.45')
    await expect(args.onChange).toHaveBeenLastCalledWith('20B112345')
    await userEvent.tab()
    await expect(field).toHaveValue('20-B1 123.45')
  },
}
