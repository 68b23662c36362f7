import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { SlotPicker, type SlotPickerProps } from './slot-picker.tsx'

function Kept(props: SlotPickerProps) {
  const [value, setValue] = useState(props.value)
  return <SlotPicker {...props} value={value} onChange={setValue} />
}

const meta = {
  title: 'Kit/SlotPicker',
  parameters: {
    docs: {
      description: {
        component: `A free time of a day.

**When:** an appointment is made.
**When not:** any time of the day (\`TimeField\`), a day (\`DatePicker\`).
**Example:** \`<SlotPicker label="Giờ khám" name="slot" slots={slots} value={slot} onChange={setSlot} />\`.
**Accessibility:** radio buttons in a named group; a full time is said to be full and cannot be chosen; how many places are left is in words.`,
      },
    },
  },
  component: SlotPicker,
  render: (args) => <Kept {...args} />,
  args: {
    label: 'Giờ khám',
    name: 'slot',
    value: '0830',
    onChange: () => {},
    groups: [
      {
        label: 'Buổi sáng',
        slots: [
          { value: '0800', label: '08:00', left: 0 },
          { value: '0830', label: '08:30', left: 1 },
          { value: '0900', label: '09:00', left: 4 },
        ],
      },
      {
        label: 'Buổi chiều',
        slots: [
          { value: '1400', label: '14:00', left: 5 },
          { value: '1430', label: '14:30', left: 5 },
        ],
      },
    ],
  },
} satisfies Meta<typeof SlotPicker>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { name: /08:00.*đã hết chỗ/ })).toBeDisabled()
    await userEvent.click(canvas.getByRole('radio', { name: /14:00/ }))
    await expect(canvas.getByRole('radio', { name: /14:00/ })).toBeChecked()
  },
}
export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }
export const NoTimes: Story = { args: { groups: [], value: '' } }
export const NotChosen: Story = { args: { value: '', error: 'Chọn giờ khám' } }
