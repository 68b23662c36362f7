import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { NotificationPanel, type Notice, type NotificationPanelProps } from './notification-panel.tsx'

const NOTICES: readonly Notice[] = [
  { id: '1', title: 'Cần bổ sung giấy chứng sinh', text: 'Hồ sơ đăng ký khai sinh tạm dừng cho đến khi có giấy này.', when: 'Hôm nay, 08:30', href: '#dossier', isRead: false, isUrgent: true },
  { id: '2', title: 'Hóa đơn tiền điện tháng 11', when: 'Hôm qua, 16:45', href: '#bill', isRead: false },
  { id: '3', title: 'Kết quả đổi giấy phép lái xe đã có', text: 'Nhận tại Trung tâm Phục vụ hành chính công phường Phan Đình Phùng, hoặc qua bưu chính.', when: '20/11/2026', href: '#result', isRead: true },
]

function Kept(props: NotificationPanelProps) {
  const [notices, setNotices] = useState(props.notices)
  const mark = (isIt: (id: string) => boolean) => setNotices((before) => before?.map((one) => (isIt(one.id) ? { ...one, isRead: true } : one)) ?? null)
  return (
    <NotificationPanel
      {...props}
      notices={notices}
      onRead={(id) => {
        mark((one) => one === id)
        props.onRead(id)
      }}
      onReadAll={() => {
        mark(() => true)
        props.onReadAll()
      }}
    />
  )
}

const meta = {
  title: 'Kit/NotificationPanel',
  component: NotificationPanel,
  render: (args) => <Kept {...args} />,
  args: { notices: NOTICES, onRead: fn(), onReadAll: fn(), onRetry: fn() },
  parameters: {
    docs: {
      description: {
        component: `What the state has told a person.

**When:** the bell's \`Drawer\`, or a page of all notices. **When not:** what was just done here (\`Toast\`), what is due (cards on the home page).

**Accessibility:** a list; unread is said, bold and edged, never colour alone. Opening a notice marks it read; so does its button. The count is a polite status.`,
      },
    },
  },
} satisfies Meta<typeof NotificationPanel>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Empty: Story = { args: { notices: [] } }
export const Loading: Story = { args: { notices: null } }
export const Failed: Story = { args: { isFailed: true } }
export const OnNarrow: Story = { globals: { viewport: { value: 'narrow' } }, play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth) }
export const InEnglish: Story = { globals: { locale: 'en' } }
export const Read: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('2 thông báo chưa đọc')
    await userEvent.click(canvas.getByRole('button', { name: 'Đánh dấu đã đọc: Hóa đơn tiền điện tháng 11' }))
    await expect(args.onRead).toHaveBeenCalledWith('2')
    await expect(canvas.getByRole('status')).toHaveTextContent('1 thông báo chưa đọc')
    await userEvent.click(canvas.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }))
    await expect(canvas.getByRole('status')).toHaveTextContent('Đã đọc tất cả')
  },
}
