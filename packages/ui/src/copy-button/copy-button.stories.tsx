import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { CopyButton } from './copy-button.tsx'

const writeText = fn()
const meta = {
  title: 'Kit/CopyButton',
  component: CopyButton,
  args: { what: 'số tài khoản', text: '113366668888' },
  beforeEach: () => {
    writeText.mockReset()
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    return () => {
      if (own) Object.defineProperty(navigator, 'clipboard', own)
      else Reflect.deleteProperty(navigator, 'clipboard')
    }
  },
  parameters: {
    docs: {
      description: {
        component: `Puts a value on the clipboard.

**When:** a value that goes into another app: an account's number, the words of a transfer, a dossier's code. Put it beside the value. **When not:** a link to share (the phone's own sharing); what the person can simply read.
**Accessibility:** its name says what it copies; that it is copied is in the name, that it failed is said with what to do instead.`,
      },
    },
  },
} satisfies Meta<typeof CopyButton>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    writeText.mockResolvedValue(undefined)
    await userEvent.click(canvas.getByRole('button', { name: 'Sao chép số tài khoản' }))
    await expect(writeText).toHaveBeenCalledWith('113366668888')
    await expect(await canvas.findByRole('button', { name: 'Đã chép: số tài khoản' })).toBeVisible()
  },
}
export const Refused: Story = {
  play: async ({ canvas, userEvent }) => {
    writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    await userEvent.click(canvas.getByRole('button', { name: 'Sao chép số tài khoản' }))
    await expect(await canvas.findByText(/Chưa chép được/)).toBeVisible()
  },
}
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
