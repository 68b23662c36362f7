import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Drawer } from './drawer.tsx'

function Conditions({ lines = 3, isOpen: isOpenFirst = false }: { lines?: number; isOpen?: boolean }) {
  const [isOpen, setOpen] = useState(isOpenFirst)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Lọc hồ sơ</Button>
      <Drawer isOpen={isOpen} onClose={() => setOpen(false)} title="Lọc hồ sơ" actions={<Button kind="primary" onPress={() => setOpen(false)}>Xem kết quả</Button>}>
        {Array.from({ length: lines }, (_, line) => (
          <p key={line}>Chỉ hồ sơ nộp trong tháng {line + 1}, còn hạn giải quyết, do bộ phận một cửa cấp xã tiếp nhận.</p>
        ))}
      </Drawer>
    </>
  )
}

const meta = {
  title: 'Kit/Drawer',
  component: Conditions,
  parameters: {
    docs: {
      description: {
        component: `A panel at the side of the window, over the page.

**When:** details or settings of what is on the page, without leaving it: a filter, a notice list, one row of a table. **When not:** a question that must be answered (\`Dialog\`), or what deserves an address of its own (a page).

**Accessibility:** the browser's modal dialog: the focus begins at its title, stays inside, and comes back to what opened it; Escape, the cross and a press beside it close it. The page beneath does not scroll. On a phone it fills the window.`,
      },
    },
  },
} satisfies Meta<typeof Conditions>
export default meta
type Story = StoryObj<typeof meta>

export const Open: Story = { args: { isOpen: true } }
export const OpenOnNarrow: Story = {
  args: { isOpen: true },
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    const box = screen.getByRole('dialog').getBoundingClientRect()
    await expect([box.left, box.right]).toEqual([0, document.documentElement.clientWidth])
  },
}
/** Its own text scrolls, and its foot can be reached. */
export const Long: Story = {
  args: { isOpen: true, lines: 60 },
  play: async () => {
    const dialog = screen.getByRole('dialog')
    await expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight)
    await expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(window.innerHeight)
  },
}
export const GivesFocusBack: Story = {
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'Lọc hồ sơ' })
    await userEvent.click(opener)
    await expect(screen.getByRole('heading', { name: 'Lọc hồ sơ' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Xem kết quả' }))
    await waitFor(() => expect(opener).toHaveFocus())
  },
}
