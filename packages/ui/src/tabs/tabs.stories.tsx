import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Tabs } from './tabs.tsx'

const meta = {
  title: 'Kit/Tabs',
  parameters: {
    docs: {
      description: {
        component: `Parts of one thing, one at a time.

**When:** two to five parts of the same weight that nobody needs at once.
**When not:** steps in an order (\`Stepper\`), pages of their own (links), content that is compared.
**Example:** \`<Tabs label="Kỳ học" items={[{ id, label, content }]} />\`.
**Accessibility:** one stop of Tab; arrow keys, Home and End move and open; the panel is named by its tab.`,
      },
    },
  },
  component: Tabs,
  args: {
    label: 'Kỳ học',
    items: [
      { id: 'term-1', label: 'Học kỳ I', content: <p>Điểm trung bình: 8,2</p> },
      { id: 'term-2', label: 'Học kỳ II', content: <p>Chưa có điểm</p> },
      { id: 'year', label: 'Cả năm', content: <p>Chưa kết thúc năm học</p> },
    ],
  },
} satisfies Meta<typeof Tabs>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}

export const MovedByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    await expect(canvas.getByRole('tab', { name: 'Học kỳ II', selected: true })).toHaveFocus()
    await expect(canvas.getByRole('tabpanel', { name: 'Học kỳ II' })).toHaveTextContent('Chưa có điểm')
    await userEvent.keyboard('{End}')
    await expect(canvas.getByRole('tab', { name: 'Cả năm', selected: true })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(canvas.getByRole('tab', { name: 'Học kỳ I', selected: true })).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(canvas.getByRole('tab', { name: 'Cả năm', selected: true })).toHaveFocus()
  },
}

/** On a phone the list scrolls; the tab that has the focus is wholly in sight. */
export const Narrow: Story = {
  render: (args) => (
    <div style={{ width: 200 }}>
      <Tabs {...args} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const list = canvas.getByRole('tablist')
    await userEvent.tab()
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{Home}']) {
      await userEvent.keyboard(key)
      const tab = document.activeElement!.getBoundingClientRect()
      const { left, right } = list.getBoundingClientRect()
      await expect([tab.left >= left - 1, tab.right <= right + 1]).toEqual([true, true])
    }
  },
}
