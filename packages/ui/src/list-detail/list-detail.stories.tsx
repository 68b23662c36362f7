import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Section } from '../section/section.tsx'
import { Empty } from '../states/states.tsx'
import { SummaryList } from '../summary-list/summary-list.tsx'
import { Tag } from '../tag/tag.tsx'
import { ListDetail } from './list-detail.tsx'

const meta = {
  title: 'Kit/ListDetail',
  component: ListDetail,
  args: {
    label: 'Hồ sơ chờ xử lý',
    listHref: '?list',
    openId: 'b',
    items: [
      { id: 'a', href: '?open=a', title: 'H29.07-261116-0001', detail: 'Nguyễn Thị Hoa, nhận 16/11/2026', tag: <Tag tone="bad">Quá hạn</Tag> },
      { id: 'b', href: '?open=b', title: 'H29.07-261120-0014', detail: 'Hợp tác xã vận tải hành khách và du lịch Định Hoá, nhận 20/11/2026', tag: <Tag tone="warning">Còn 1 ngày</Tag> },
      { id: 'c', href: '?open=c', title: 'H29.07-261124-0003', detail: 'Sáng, nhận 24/11/2026' },
    ],
    children: (
      <Section title="H29.07-261120-0014">
        <SummaryList
          items={[
            { term: 'Người nộp', detail: 'Hợp tác xã vận tải hành khách và du lịch Định Hoá' },
            { term: 'Hẹn trả', detail: '26/11/2026' },
          ]}
        />
      </Section>
    ),
  },
  parameters: {
    docs: {
      description: {
        component: `A list beside the one that is open in it.

**When:** a desk where one thing after another is opened: dossiers, reports, messages.
**When not:** a citizen's few things (each its own page); rows that are compared (\`TableView\`).
**Addresses:** every item has its own, so back, reload and sending a link keep what is open. On a phone the list and the open one are two views of the same page.
**Accessibility:** the list is a named \`nav\`, the open item has \`aria-current\`; the open one is a named region that comes right after the list.`,
      },
    },
  },
} satisfies Meta<typeof ListDetail>
export default meta
type Story = StoryObj<typeof meta>

export const Opened: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Hồ sơ chờ xử lý' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: /0014/ })).toHaveAttribute('aria-current', 'true')
    await expect(canvas.getByText('26/11/2026')).toBeVisible()
  },
}
export const NothingOpen: Story = {
  args: { openId: undefined, children: null },
  play: async ({ canvas }) => expect(canvas.getByText(/Chọn một dòng/)).toBeVisible(),
}
export const OpenedOnPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
    await expect(canvas.getByRole('link', { name: 'Hồ sơ chờ xử lý' })).toHaveAttribute('href', '?list')
  },
}
export const ListOnPhone: Story = { args: { openId: undefined, children: null }, globals: { viewport: { value: 'narrow' } } }
export const NothingThere: Story = { args: { items: [], openId: undefined, children: null, empty: <Empty title="Không còn hồ sơ nào chờ" icon="check-circle" /> } }
