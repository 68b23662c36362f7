import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Dialog } from './dialog.tsx'

function Question() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Huỷ lịch hẹn</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Huỷ lịch hẹn này?"
        actions={
          <>
            <Button kind="danger" onPress={() => setOpen(false)}>
              Huỷ lịch hẹn
            </Button>
            <Button onPress={() => setOpen(false)}>Giữ lịch hẹn</Button>
          </>
        }
      >
        <p>Thứ Tư, 25 tháng 11, 2026, 08:30, Trung tâm Y tế Phú Lương. Chỗ này sẽ dành cho người khác.</p>
      </Dialog>
    </>
  )
}

const meta = {
  title: 'Kit/Dialog',
  parameters: {
    docs: {
      description: {
        component: `A question that must be answered before going on.

**When:** something is destroyed or sent at once.
**When not:** information (\`Banner\`); a form of several fields (a page); a menu.
**Example:** \`<Dialog isOpen={asks} onClose={close} title="Huỷ lịch hẹn?" actions={…}>…</Dialog>\`.
**Accessibility:** the browser's own modal: focus stays inside and returns to what opened it; Escape closes; the title names it.`,
      },
    },
  },
  component: Question,
} satisfies Meta<typeof Question>
export default meta
type Story = StoryObj<typeof meta>

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Huỷ lịch hẹn' }))
    await expect(screen.getByRole('dialog', { name: 'Huỷ lịch hẹn này?' })).toBeVisible()
    await expect(screen.getByRole('heading', { name: 'Huỷ lịch hẹn này?' })).toHaveFocus()
  },
}

export const OpenOnPhone: Story = { ...Open, globals: { viewport: { value: 'phone' } } }

/** Escape closes it, and the page beneath stays where it was. */
export const ClosedByEscape: Story = {
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'Huỷ lịch hẹn' })
    await userEvent.click(opener)
    await expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    const dialog = screen.getByRole<HTMLDialogElement>('dialog')
    // A key made by script closes no dialog: the browser asks this way when Escape is pressed.
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(opener).toHaveFocus()
    await expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden')
  },
}

/** Closing gives the focus back to what opened it. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'Huỷ lịch hẹn' })
    await userEvent.click(opener)
    await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(opener).toHaveFocus()
  },
}

function Unmounted() {
  const [isThere, setThere] = useState(false)
  return (
    <>
      <Button onPress={() => setThere(true)}>Xem</Button>
      {isThere && <Dialog isOpen onClose={() => setThere(false)} title="Chi tiết" />}
    </>
  )
}

/** Taken away instead of closed, it gives the focus back too. */
export const TakenAway: Story = {
  render: () => <Unmounted />,
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'Xem' })
    await userEvent.click(opener)
    await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(opener).toHaveFocus()
  },
}
