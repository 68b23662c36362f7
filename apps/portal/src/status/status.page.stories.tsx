import type { PartState, StatusReport } from '@mc/module-kit'
import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StatusPage } from './status.page.tsx'

type Args = { report: StatusReport | undefined }

const meta = {
  title: 'Portal/Service status',
  args: { report: undefined },
  render: ({ report }) => (
    <StoryHost path="/status" session={null}>
      <StatusPage report={report} />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

function aReport(health: PartState, facts: Partial<StatusReport> = {}): StatusReport {
  return {
    at: '2026-11-25T02:00:00.000Z',
    parts: [
      { id: 'health', kind: 'module', title: { vi: 'Y tế', en: 'Health' }, state: health },
      { id: 'transport', kind: 'module', title: { vi: 'Giao thông', en: 'Transport' }, state: 'up' },
      { id: 'vneid', kind: 'party', title: { vi: 'Đăng nhập (VNeID)', en: 'Sign-in (VNeID)' }, state: 'up' },
    ],
    works: [],
    ...facts,
  }
}

export const AllUp: Story = { args: { report: aReport('up') } }
export const Slow: Story = { args: { report: aReport('slow') } }
export const Down: Story = { args: { report: aReport('down') } }
/** Nobody used a part lately: the page does not say that it works. */
export const Unused: Story = {
  args: { report: aReport('unknown') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Chưa có lượt dùng gần đây')).toBeVisible()
    await expect(canvas.queryByText('Mọi dịch vụ đang hoạt động bình thường.')).toBeNull()
  },
}
export const WithWorks: Story = {
  args: { report: aReport('up', { works: [{ id: '1', startsAt: '2026-11-28T15:00:00.000Z', endsAt: '2026-11-28T18:00:00.000Z', text: { vi: 'Nâng cấp máy chủ', en: 'Servers are upgraded' } }] }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nâng cấp máy chủ')).toBeVisible()
  },
}
/** Reached by a link within the portal, without the gateway's answer. */
export const NotHere: Story = {}
