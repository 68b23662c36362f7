import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { Switch, type SwitchProps } from './switch.tsx'

function Kept(props: SwitchProps) {
  const [isOn, setOn] = useState(props.isOn)
  return (
    <Switch
      {...props}
      isOn={isOn}
      onChange={(next) => {
        setOn(next)
        props.onChange(next)
      }}
    />
  )
}

const meta = {
  title: 'Kit/Switch',
  component: Switch,
  render: (args) => <Kept {...args} />,
  args: { label: 'Nhắc qua tin nhắn', name: 'sms', isOn: false, onChange: fn(), hint: 'Một ngày trước khi đến hạn' },
  parameters: {
    docs: {
      description: {
        component: `Something that is on or off and changes at once.

**When:** a setting that takes effect the moment it is pressed. **When not:** an answer in a form that is sent (\`Checkbox\`), or a choice between two things that both have a name (\`ChoiceField\`).

**Accessibility:** the browser's checkbox with the role switch: Space changes it, a screen reader says on or off. The knob's place and fill show the state, not the colour alone. If saving fails, set it back and say so in \`error\`.`,
      },
    },
  },
} satisfies Meta<typeof Switch>
export default meta
type Story = StoryObj<typeof meta>

export const Off: Story = {}
export const On: Story = { args: { isOn: true } }
export const Disabled: Story = { args: { isOn: true, isDisabled: true } }
export const Failed: Story = { args: { error: 'Chưa lưu được. Hãy thử lại.' } }
export const LongOnNarrow: Story = {
  args: { label: 'Cho phép cơ quan giải quyết hồ sơ xem giấy tờ đã lưu trong kho dữ liệu cá nhân trong thời gian hồ sơ được giải quyết' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const Pressed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('switch', { name: 'Nhắc qua tin nhắn' })
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await expect(field).toBeChecked()
    await expect(args.onChange).toHaveBeenLastCalledWith(true)
    await userEvent.click(canvas.getByText('Nhắc qua tin nhắn'))
    await expect(field).not.toBeChecked()
  },
}
