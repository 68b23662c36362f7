import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { LinkButton } from '../link-button/link-button.tsx'
import { Empty, Failed, Loading, Offline } from './states.tsx'

const retry = fn()
const meta = {
  title: 'Kit/States',
  parameters: {
    docs: {
      description: {
        component: `Loading, failed, empty, offline: what stands where something is not.

**When:** a part of a page has nothing to show yet or at all; \`<Result>\` of module-kit chooses.
**When not:** the whole page cannot be shown (*Patterns/Errors*); what just happened (\`Banner isLive\`).
**Example:** \`<Empty title="Chưa có lịch hẹn nào" hint="…" action={<LinkButton …/>} />\`.
**Accessibility:** loading is a status, a failure an alert with a retry; each says in words what is so and what one can do; nothing is said by motion alone.`,
      },
    },
  },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

export const Nothing: Story = {
  render: () => (
    <Empty
      title="Chưa có lịch hẹn nào"
      hint="Đặt lịch để không phải xếp hàng."
      action={<LinkButton href="/health/appointments">Đặt lịch hẹn</LinkButton>}
      icon="calendar"
    />
  ),
}
export const OnItsWay: Story = {
  render: () => <Loading />,
  play: async ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent('Đang tải…'),
}
export const DidNotCome: Story = {
  render: () => <Failed onRetry={retry} />,
  play: async ({ canvas, userEvent }) => {
    retry.mockClear()
    await userEvent.click(canvas.getByRole('button', { name: 'Thử lại' }))
    await expect(retry).toHaveBeenCalledTimes(1)
  },
}
export const NoNetwork: Story = { render: () => <Offline /> }
