import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, fn, screen, waitFor } from 'storybook/test'
import { CommandPalette } from './command-palette.tsx'

const meta = {
  title: 'Kit/CommandPalette',
  component: CommandPalette,
  args: {
    isOpen: true,
    onClose: fn(),
    onChoose: fn(),
    commands: [
      { value: '/payments', label: 'Hóa đơn tiền điện, nước', hint: 'Thanh toán' },
      { value: '/health/appointments', label: 'Đặt lịch khám', hint: 'Y tế' },
      { value: '/transport/licences', label: 'Đổi giấy phép lái xe', hint: 'Giao thông' },
      { value: '/transport/plan', label: 'Xe buýt và tìm đường', hint: 'Giao thông' },
      { value: '/education/marks', label: 'Sổ điểm của con', hint: 'Giáo dục' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `Everything one can go to or do, by typing a few letters. Opened by Ctrl+K or ⌘K.

**When:** officers who live in the portal, and whoever likes keys. **When not:** the only way to anything: all it offers has a link in a page too.

**Accessibility:** a modal dialog with a field that keeps the focus; arrows move through the list, Enter goes, Escape closes and gives the focus back. Marks do not matter; the Enter that ends a composition goes nowhere.`,
      },
    },
  },
} satisfies Meta<typeof CommandPalette>
export default meta
type Story = StoryObj<typeof meta>

export const Open: Story = { play: async () => waitFor(() => expect(screen.getByRole('textbox', { name: 'Trang hoặc việc cần làm' })).toHaveFocus()) }
export const OpenOnNarrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const NothingFound: Story = {
  play: async ({ userEvent }) => {
    await userEvent.type(screen.getByRole('textbox'), 'hộ chiếu')
    await expect(await screen.findByText('Không tìm thấy. Thử viết ngắn hơn.')).toBeVisible()
  },
}
export const ByKeys: Story = {
  play: async ({ args, userEvent }) => {
    const field = screen.getByRole('textbox')
    await userEvent.type(field, 'doi giay')
    await waitFor(() => expect(screen.getAllByRole('menuitem')).toHaveLength(1))
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    await expect(args.onChoose).not.toHaveBeenCalled()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect(args.onChoose).toHaveBeenCalledWith('/transport/licences')
    await expect(args.onClose).toHaveBeenCalled()
  },
}
