import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Empty } from '../states/states.tsx'
import { Tag } from '../tag/tag.tsx'
import { DataTable } from './data-table.tsx'

interface Bill {
  code: string
  provider: string
  due: string
  amount: string
  isLate: boolean
}

const bills: Bill[] = [
  { code: 'PA25-001', provider: 'Điện lực Thái Nguyên', due: '20/11/2026', amount: '462.000 ₫', isLate: true },
  { code: 'NS11-347', provider: 'Nước sạch Thái Nguyên', due: '05/12/2026', amount: '118.500 ₫', isLate: false },
  { code: 'HP-0912', provider: 'Trường THCS Nha Trang', due: '15/12/2026', amount: '1.250.000 ₫', isLate: false },
]

const meta = {
  title: 'Kit/DataTable',
  parameters: {
    docs: {
      description: {
        component: `Rows of facts; cards on a phone.

**When:** up to some dozen rows to compare.
**When not:** finding, paging or exporting (\`TableView\`); facts of one thing (\`SummaryList\`).
**Example:** \`<DataTable caption="Khoản phải nộp" columns={columns} rows={bills} rowKey={(bill) => bill.code} />\`.
**Accessibility:** a caption names it; one column is the row's header; on a phone every cell keeps its column's name; what scrolls sideways is reached by keyboard; the order is said by \`aria-sort\`.`,
      },
    },
  },
  component: DataTable<Bill>,
  args: {
    caption: 'Khoản phải nộp',
    rows: bills,
    rowKey: (bill) => bill.code,
    columns: [
      { key: 'provider', title: 'Nơi thu', render: (bill) => bill.provider, isRowHeader: true },
      { key: 'due', title: 'Hạn nộp', render: (bill) => bill.due },
      {
        key: 'state',
        title: 'Tình trạng',
        render: (bill) => <Tag tone={bill.isLate ? 'bad' : 'neutral'}>{bill.isLate ? 'Quá hạn' : 'Chưa nộp'}</Tag>,
      },
      { key: 'amount', title: 'Số tiền', align: 'end', render: (bill) => bill.amount },
    ],
  },
} satisfies Meta<typeof DataTable<Bill>>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Khoản phải nộp' })).toBeVisible()
    await expect(canvas.getByRole('rowheader', { name: 'Điện lực Thái Nguyên' })).toBeVisible()
  },
}

/** Cards on a phone; still a table to a screen reader, and nothing scrolls sideways. */
export const OnPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(4)
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}

/** Wider than its place: it scrolls in itself, and a keyboard reaches it under its name. */
export const Wide: Story = {
  args: { columns: Array.from({ length: 16 }, (_, index) => ({ key: String(index), title: `Cột ${index + 1}`, render: (bill: Bill) => bill.provider })) },
  play: async ({ canvas, userEvent }) => {
    const region = await canvas.findByRole('region', { name: 'Khoản phải nộp' }, { timeout: 10_000 })
    await userEvent.tab()
    await expect(region).toHaveFocus()
  },
}

export const WithoutRows: Story = {
  args: { rows: [], empty: <Empty title="Không có khoản nào phải nộp" hint="Khoản mới sẽ hiện ở đây." /> },
}

export const KeepsTable: Story = { args: { keepsTable: true, showsCaption: true } }
