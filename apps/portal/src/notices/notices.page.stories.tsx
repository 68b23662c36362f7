import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { NoticesPage } from './notices.page.tsx'

type Args = { answers: Answers }

const meta = {
  title: 'Portal/Notices',
  args: { answers: {} },
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/notices">
      <NoticesPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const aNotice = (n: number, facts: object) => ({ id: `0199a0c0-0000-7000-8000-00000000000${n}`, kind: 'request', title: { vi: 'Cần bổ sung giấy chứng sinh', en: 'A birth certificate of the hospital is missing' }, text: { vi: '', en: '' }, href: '/account', isUrgent: false, at: `2026-11-2${n}T02:00:00.000Z`, isRead: false, ...facts })
const notices = [
  aNotice(5, { isUrgent: true, text: { vi: 'Hồ sơ tạm dừng cho đến khi có giấy này.', en: 'The dossier waits for it.' } }),
  aNotice(4, { title: { vi: 'Lịch khám đã đổi sang 08:00 ngày 26/11/2026', en: 'The appointment moved to 08:00 on 26/11/2026' } }),
  aNotice(3, { title: { vi: 'Câu hỏi về một lần xem thông tin đã được trả lời', en: 'The question about a look at your data was answered' }, isRead: true }),
]

export const Ready: Story = {
  args: { answers: { 'notices.list': { notices, unread: 2, next: null }, 'notices.markRead': { unread: 0 } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('2 thông báo chưa đọc')).toBeVisible()
    await expect(canvas.getByRole('link', { name: /Cần bổ sung giấy chứng sinh/ })).toHaveAttribute('href', '/account')
  },
}
export const InEnglish: Story = { args: { answers: { 'notices.list': { notices, unread: 2, next: '0199a0c0-0000-7000-8000-000000000003' } } }, globals: { locale: 'en' } }
export const Empty: Story = { args: { answers: { 'notices.list': { notices: [], unread: 0, next: null } } } }
export const Loading: Story = { args: { answers: { 'notices.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'notices.list': new Error('failed') } } }
