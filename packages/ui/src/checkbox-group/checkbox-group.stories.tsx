import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { CheckboxGroup, type CheckboxGroupProps } from './checkbox-group.tsx'

function Kept(props: CheckboxGroupProps) {
  const [value, setValue] = useState(props.value)
  return (
    <CheckboxGroup
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
  title: 'Kit/CheckboxGroup',
  component: CheckboxGroup,
  render: (args) => <Kept {...args} />,
  args: { label: 'Hộ gia đình có những ai?', name: 'people', hint: 'Chọn tất cả những gì đúng', value: [], noneValue: 'none', options: [{ value: 'child', label: 'Trẻ dưới 6 tuổi', hint: 'Được cấp thẻ bảo hiểm y tế miễn phí' }, { value: 'elder', label: 'Người từ 75 tuổi' }, { value: 'disabled', label: 'Người khuyết tật nặng hoặc đặc biệt nặng' }, { value: 'none', label: 'Không có ai trong số này' }], onChange: fn() },
  parameters: { docs: { description: { component: `Any number of answers of a few, all in sight.

**When:** up to about ten answers of which several may be right. **When not:** exactly one is right (\`ChoiceField\`), one yes or no (\`Checkbox\`), a setting (\`Switch\`).

**Accessibility:** a group with its question as name; say in the hint that several may be chosen. \`noneValue\` names the answer that excludes the others, so that nobody has to untick them one by one.` } } },
} satisfies Meta<typeof CheckboxGroup>
export default meta
type Story = StoryObj<typeof meta>

const NARROW = { viewport: { value: 'narrow' } }
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)

export const Ready: Story = {}
export const Chosen: Story = { args: { value: ['child', 'elder'] } }
export const Wrong: Story = { args: { error: 'Chọn ít nhất một câu trả lời', isRequired: true } }
export const Disabled: Story = { args: { value: ['elder'], isDisabled: true } }
export const LongOnNarrow: Story = { args: { label: 'Những giấy tờ nào dưới đây đã được cơ quan nhà nước cấp và còn giá trị sử dụng?' }, globals: NARROW, play: fits }

/** By keyboard; "none of these" takes the others away, and they take it away. */
export const OneExcludesAll: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await expect(args.onChange).toHaveBeenLastCalledWith(['child'])
    await userEvent.click(canvas.getByRole('checkbox', { name: /khuyết tật/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith(['child', 'disabled'])
    await userEvent.click(canvas.getByRole('checkbox', { name: /Không có ai/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith(['none'])
    await userEvent.click(canvas.getByRole('checkbox', { name: /75 tuổi/ }))
    await expect(args.onChange).toHaveBeenLastCalledWith(['elder'])
    await expect(canvas.getByRole('group', { name: /Hộ gia đình/ })).toHaveAccessibleDescription('Chọn tất cả những gì đúng')
  },
}
