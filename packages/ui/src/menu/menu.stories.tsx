import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { Menu } from './menu.tsx'

const meta = {
  title: 'Kit/Menu',
  component: Menu,
  args: {
    label: 'Việc khác',
    onAction: fn(),
    actions: [
      { id: 'print', label: 'In giấy tiếp nhận' },
      { id: 'forward', label: 'Chuyển hồ sơ', hint: 'Sang bộ phận chuyên môn' },
      { id: 'extend', label: 'Gia hạn', isDisabled: true },
      { id: 'return', label: 'Trả lại hồ sơ', isDestructive: true },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `A button that opens a list of things to do.

**When:** more than two lesser actions on one thing, as on a row of a desk. **When not:** the main action (a \`Button\` in sight), a choice of a value (\`SelectField\`), the site's navigation.

**Accessibility:** the menu button of ARIA by React Aria: Enter, Space or the arrow down open it, arrows move, letters jump, Escape closes and gives the focus back. What destroys is last, red, and asks again in a \`Dialog\`.`,
      },
    },
  },
} satisfies Meta<typeof Menu>
export default meta
type Story = StoryObj<typeof meta>

export const Closed: Story = {}
export const Disabled: Story = { args: { isDisabled: true } }
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Việc khác' }))
    await waitFor(() => expect(screen.getByRole('menu', { name: 'Việc khác' })).toBeVisible())
  },
}
export const OpenOnNarrow: Story = {
  args: { label: 'Những việc khác có thể làm với hồ sơ này', actions: [{ id: 'a', label: 'Đề nghị cơ quan chuyên môn phối hợp giải quyết và trả lời bằng văn bản trong thời hạn' }] },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('menu')).toBeVisible())
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
export const ByKeys: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'In giấy tiếp nhận' })).toHaveFocus())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    // What cannot be done now is passed over.
    await expect(screen.getByRole('menuitem', { name: 'Trả lại hồ sơ' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onAction).toHaveBeenCalledWith('return')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Việc khác' })).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('menu')).toBeVisible())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Việc khác' })).toHaveFocus())
  },
}
