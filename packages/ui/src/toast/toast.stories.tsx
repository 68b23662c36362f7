import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { closeToast, currentToasts } from './toast-queue.ts'
import { ToastRegion, showToast } from './toast.tsx'

const emptied = () => {
  for (const { id } of currentToasts()) closeToast(id)
}

function Page({ action = false, tone = 'good' as const, text = 'Đã sao chép mã hồ sơ' }: { action?: boolean; tone?: 'good' | 'bad' | 'info' | 'warning'; text?: string }) {
  return (
    <>
      <Button onPress={() => showToast({ tone, text, ...(action && { action: <a href="#undo">Hoàn tác</a> }) })}>Sao chép</Button>
      <ToastRegion />
    </>
  )
}

const meta = {
  title: 'Kit/Toast',
  component: Page,
  beforeEach: emptied,
  parameters: {
    docs: {
      description: {
        component: `A short message of what has just been done: \`showToast({ text })\`. \`ToastRegion\` stands once in the page.

**When:** a small thing was done and the page shows no sign of it: copied, saved, undone. **When not:** anything a person must read or act on, errors of a form, results of a submission: those are in the page (\`Banner\`, a confirmation page). Never the only place of a piece of information.

**Accessibility:** spoken politely; eight seconds, and time stands still while the pointer or the focus is among them; what can be acted on or is wrong stays until it is closed. F6 goes to them and back. At most three at once.`,
      },
    },
  },
} satisfies Meta<typeof Page>
export default meta
type Story = StoryObj<typeof meta>

const show: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sao chép' }))
  await expect(canvas.getByRole('listitem')).toBeVisible()
}

export const Shown: Story = { play: show }
export const WithAction: Story = { args: { action: true, text: 'Đã chuyển hồ sơ sang bộ phận chuyên môn' }, play: show }
export const Wrong: Story = { args: { tone: 'bad', text: 'Chưa sao chép được' }, play: show }
export const LongOnNarrow: Story = {
  args: { text: 'Đã lưu mức nhắc việc: một ngày trước hạn, qua tin nhắn và qua ứng dụng định danh, cho tất cả hồ sơ đang theo dõi' },
  globals: { viewport: { value: 'narrow' } },
  play: async (context) => {
    await show(context)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}

/** F6 goes there and back; closing the last one gives the focus back. */
export const ByKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Sao chép' })
    await userEvent.click(button)
    await userEvent.keyboard('{F6}')
    await expect(canvas.getByRole('region')).toHaveFocus()
    await userEvent.keyboard('{F6}')
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{F6}{Tab}{Enter}')
    await waitFor(() => expect(canvas.queryByRole('listitem')).toBeNull())
    await expect(button).toHaveFocus()
  },
}

/** No more than three at once; the fourth comes when one is gone. */
export const Many: Story = {
  play: async ({ canvas, userEvent }) => {
    for (let press = 0; press < 4; press++) await userEvent.click(canvas.getByRole('button', { name: 'Sao chép' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3)
    await expect(currentToasts()).toHaveLength(4)
  },
}
