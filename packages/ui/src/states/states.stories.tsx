import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { LinkButton } from '../link-button/link-button.tsx'
import { Empty, Failed, Loading, Offline } from './states.tsx'

const retry = fn()
const meta = { title: 'Kit/States' } satisfies Meta
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
