import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { Toggletip } from './toggletip.tsx'

const meta = {
  title: 'Kit/Toggletip',
  component: Toggletip,
  render: (args) => (
    <p>
      Mức hưởng 95 % <Toggletip {...args} />
    </p>
  ),
  args: { about: 'mức hưởng', children: 'Phần chi phí khám chữa bệnh mà quỹ bảo hiểm y tế trả. Phần còn lại là cùng chi trả.' },
  parameters: {
    docs: {
      description: {
        component: `A word explained, one press away.

**When:** a term of law that many know and some do not, and there is no room for the sentence. **When not:** what everybody needs (write it), the name of a button with a picture only (give it words), errors.

**Accessibility:** opens by press, never by hovering alone: fingers and keys reach it (WCAG 1.4.13). The focus goes into it, so it is read; Escape or a press elsewhere closes it and gives the focus back. There is no hover tooltip in this kit for that reason.`,
      },
    },
  },
} satisfies Meta<typeof Toggletip>
export default meta
type Story = StoryObj<typeof meta>

export const Closed: Story = {}
export const OpenedByKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Giải thích: mức hưởng' })).toBeVisible())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Giải thích: mức hưởng' })).toHaveFocus())
  },
}
export const OpenOnNarrow: Story = {
  args: { children: 'Cơ sở khám bệnh, chữa bệnh thuộc cấp khám bệnh, chữa bệnh ban đầu, cơ bản hoặc chuyên sâu theo Luật Khám bệnh, chữa bệnh.' },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
