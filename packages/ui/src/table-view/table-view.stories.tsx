import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor, within } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Empty } from '../states/states.tsx'
import { Tag } from '../tag/tag.tsx'
import { TableView, type View } from './table-view.tsx'

interface Bill {
  code: string
  payer: string
  provider: string
  due: string
  amountDong: bigint
  isLate: boolean
}

const PAYERS = ['Đặng Văn Đông', 'Dương Thị Ánh', 'Nguyễn Thị Hoa', 'Hoàng Văn Páo', 'Sáng', 'Tôn Nữ Thị Hồng Nhung', 'Lò Thị Mẩy']
const PROVIDERS = ['Điện lực Thái Nguyên', 'Nước sạch Thái Nguyên', 'Trường THCS Nha Trang']
const bills: Bill[] = Array.from({ length: 53 }, (_, index) => ({
  code: `PA26-${String(index + 1).padStart(3, '0')}`,
  payer: PAYERS[index % PAYERS.length] ?? '',
  provider: PROVIDERS[index % PROVIDERS.length] ?? '',
  due: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
  amountDong: BigInt(((index * 7919) % 900) * 1000 + 18_500),
  isLate: index % 9 === 0,
}))

const done = fn()
const dong = (amount: bigint) => `${new Intl.NumberFormat('vi').format(amount)}\u00a0₫`

const meta = {
  title: 'Kit/TableView',
  component: TableView<Bill>,
  args: {
    caption: 'Khoản phải nộp',
    rows: bills,
    rowKey: (bill) => bill.code,
    fileName: 'khoan-phai-nop',
    empty: <Empty icon="receipt" title="Không có khoản nào phải nộp" hint="Khi có khoản mới, khoản đó hiện ở đây." />,
    columns: [
      { key: 'code', title: 'Mã', isRowHeader: true, render: (bill) => bill.code, value: (bill) => bill.code },
      { key: 'payer', title: 'Người nộp', render: (bill) => bill.payer, value: (bill) => bill.payer },
      { key: 'provider', title: 'Nơi thu', render: (bill) => bill.provider, value: (bill) => bill.provider },
      { key: 'due', title: 'Hạn nộp', render: (bill) => bill.due.split('-').reverse().join('/'), value: (bill) => bill.due },
      {
        key: 'state',
        title: 'Tình trạng',
        render: (bill) => <Tag tone={bill.isLate ? 'bad' : 'neutral'}>{bill.isLate ? 'Quá hạn' : 'Chưa nộp'}</Tag>,
        value: (bill) => (bill.isLate ? 'Quá hạn' : 'Chưa nộp'),
      },
      { key: 'amount', title: 'Số tiền', align: 'end', render: (bill) => dong(bill.amountDong), value: (bill) => bill.amountDong },
    ],
    selection: {
      rowLabel: (bill) => bill.code,
      actions: (keys, clear) => (
        <Button
          size="small"
          kind="primary"
          onPress={() => {
            done(keys)
            clear()
          }}
        >
          Nhắc nộp
        </Button>
      ),
    },
  },
  parameters: {
    docs: {
      description: {
        component: `A table with its tools: search without marks ("dang" finds Đặng), order, pages, choice with actions for many rows, a file for Excel.

**When:** an officer's or a developer's list of dozens to thousands of rows. Up to some 2,000 rows may all be here; more than that a \`server\` finds, orders and pages.
**When not:** a citizen's few things (\`Card\`s answer better); a handful of rows to compare (\`DataTable\`).
**A column** is found in, ordered by and exported when it has a \`value\`: the plain text, number or đồng. People's names take \`compare: compareNames\`-like order.
**The file** is UTF-8 with the mark that Excel looks for, decimal commas and semicolons in Vietnamese; no cell becomes a formula (OP30).
**Accessibility:** heads are buttons in cells with \`aria-sort\`; on a phone the rows are cards and order is a select above them; every checkbox is named by its row; counts of rows and of chosen rows are read out when they change; what is chosen stays chosen over pages, and an action gets only rows that the search still finds.`,
      },
    },
  },
} satisfies Meta<typeof TableView<Bill>>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Dòng 1 đến 20 trên 53')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Số tiền' }))
    const head = canvas.getByRole('columnheader', { name: 'Số tiền' })
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.keyboard('{Enter}')
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    const amounts = canvas.getAllByText(/₫$/).map((cell) => Number(cell.textContent?.replace(/\D/g, '')))
    await expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    await userEvent.click(canvas.getByRole('button', { name: 'Trang 3' }))
    await expect(canvas.getByText('Dòng 41 đến 53 trên 53')).toBeVisible()
    await expect(canvas.getByText('Dòng 41 đến 53 trên 53')).toHaveFocus()
  },
}

/** The search takes words without marks, in any column; nothing found says so and leads back. */
export const Searched: Story = {
  play: async ({ canvas, userEvent }) => {
    const search = canvas.getByRole('searchbox', { name: 'Tìm trong bảng' })
    await userEvent.type(search, 'dang dong')
    await expect(canvas.getByText('8 dòng')).toBeVisible()
    await userEvent.clear(search)
    await userEvent.type(search, 'không ai')
    await expect(canvas.getByText('Không có dòng nào khớp')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Xem tất cả' }))
    await expect(canvas.getByText('Dòng 1 đến 20 trên 53')).toBeVisible()
  },
}

/** Chosen over two pages, acted on once. */
export const Chosen: Story = {
  play: async ({ canvas, userEvent }) => {
    done.mockClear()
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Chọn PA26-001' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Trang 2' }))
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Chọn PA26-021' }))
    const bar = within(canvas.getByRole('group', { name: 'Làm với các dòng đã chọn' }))
    await expect(bar.getByRole('status')).toHaveTextContent('Đã chọn 2 dòng')
    await expect(canvas.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' })).toBePartiallyChecked()
    await userEvent.click(bar.getByRole('button', { name: 'Nhắc nộp' }))
    await expect(done).toHaveBeenLastCalledWith(['PA26-001', 'PA26-021'])
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' }))
    await userEvent.click(bar.getByRole('button', { name: 'Chọn cả 53 dòng' }))
    await expect(bar.getByRole('status')).toHaveTextContent('Đã chọn 53 dòng')
  },
}

/** The file holds what the search found, in the table's order, as Excel reads it. */
export const Exported: Story = {
  play: async ({ canvas, userEvent }) => {
    const files: Blob[] = []
    const [make, press] = [URL.createObjectURL.bind(URL), HTMLAnchorElement.prototype.click]
    URL.createObjectURL = (file) => {
      files.push(file as Blob)
      return make(file)
    }
    HTMLAnchorElement.prototype.click = () => {}
    try {
      await userEvent.type(canvas.getByRole('searchbox', { name: 'Tìm trong bảng' }), 'PA26-001')
      await userEvent.click(canvas.getByRole('button', { name: 'Tải tệp CSV' }))
      await waitFor(() => expect(files).toHaveLength(1))
    } finally {
      URL.createObjectURL = make
      HTMLAnchorElement.prototype.click = press
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files[0]?.arrayBuffer())
    await expect(text).toBe(
      '\ufeff"Mã";"Người nộp";"Nơi thu";"Hạn nộp";"Tình trạng";"Số tiền"\r\n"PA26-001";"Đặng Văn Đông";"Điện lực Thái Nguyên";"2026-12-01";"Quá hạn";18500\r\n',
    )
  },
}

/** Cards: the order is a select above them, "select all" too, and no head that is out of sight takes the focus. */
export const OnPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sắp xếp theo' }), 'Người nộp: giảm dần')
    await expect(canvas.getAllByRole('row')[1]).toHaveTextContent('Tôn Nữ Thị Hồng Nhung')
    await expect(canvas.queryByRole('button', { name: 'Người nộp' })).toBeNull()
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(7)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}

export const LargeTextAt320: Story = { ...OnPhone, globals: { viewport: { value: 'narrow' }, text: 'larger' } }

export const Nothing: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => expect(canvas.getByText('Không có khoản nào phải nộp')).toBeVisible(),
}

/** A server finds, orders and pages: the table asks, and keeps its rows until others come. */
export const FromServer: Story = {
  args: {
    rows: bills.slice(0, 20),
    columns: [
      { key: 'code', title: 'Mã', isRowHeader: true, isSortable: true, render: (bill) => bill.code },
      { key: 'payer', title: 'Người nộp', render: (bill) => bill.payer },
    ],
  },
  render: function Server(args) {
    const [view, setView] = useState<View>({ search: '', sort: null, page: 1 })
    const from = (view.page - 1) * 20
    return <TableView {...args} rows={bills.slice(from, from + 20)} server={{ view, onView: setView, rowCount: bills.length }} />
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Trang sau' }))
    await expect(canvas.getByText('Dòng 21 đến 40 trên 53')).toBeVisible()
    await expect(canvas.getByRole('rowheader', { name: 'PA26-021' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Người nộp' })).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Mã' }))
    await expect(canvas.getByText('Dòng 1 đến 20 trên 53')).toBeVisible()
  },
}

/** Other rows are on their way. */
export const Waiting: Story = {
  args: { server: { view: { search: '', sort: null, page: 2 }, onView: fn(), rowCount: 53, isBusy: true }, rows: bills.slice(20, 40) },
  play: async ({ canvas }) => expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true'),
}
