import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { Tag } from '../tag/tag.tsx'
import { Receipt } from './receipt.tsx'

const meta = {
  title: 'Kit/Receipt',
  component: Receipt,
  args: {
    title: 'Biên lai thanh toán',
    tag: <Tag tone="good">Đã thanh toán</Tag>,
    facts: [
      { term: 'Số', detail: 'BL-2026-000123' },
      { term: 'Người nộp', detail: 'Nguyễn Thị Hoa' },
      { term: 'Nơi thu', detail: 'Điện lực Thái Nguyên' },
      { term: 'Lúc', detail: '08:30 25/11/2026' },
    ],
    lines: [
      { label: 'Tiền điện tháng 10', amountDong: '427778' },
      { label: 'Thuế GTGT 8%', amountDong: '34222' },
    ],
    totalDong: '462000',
    totalInWords: 'Bốn trăm sáu mươi hai nghìn đồng',
  },
  parameters: {
    docs: {
      description: {
        component: `What was paid, for what, to whom.

**When:** the page after a payment, and each entry of "my receipts". **When not:** what is still to be paid (\`Card\`, \`SummaryList\`).
**Amounts** come in đồng as text or bigint and are exact at any size; the sum stands in words too, as receipts here have it (\`amountInWords\` of \`@mc/money\`).
**On paper** only the receipt is printed: the bars of the portal go, its frame goes, colours are the light ones whatever the screen had, and it does not break over two sheets.
**Accessibility:** pairs of terms and details; the sum is the last pair; printing is a button.`,
      },
    },
  },
} satisfies Meta<typeof Receipt>
export default meta
type Story = StoryObj<typeof meta>

export const Paid: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Bốn trăm sáu mươi hai nghìn đồng')).toBeVisible()
    const print = window.print
    window.print = fn()
    await userEvent.click(canvas.getByRole('button', { name: 'In biên lai' }))
    await expect(window.print).toHaveBeenCalledTimes(1)
    window.print = print
  },
}
export const OneThing: Story = { args: { lines: [], isPrintable: false }, play: async ({ canvas }) => expect(canvas.queryByRole('button')).toBeNull() }
export const VeryLarge: Story = {
  args: { totalDong: '9007199254740993', lines: [], totalInWords: 'Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi ba đồng' },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^9\.007\.199\.254\.740\.993.₫$/)).toBeVisible()
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
