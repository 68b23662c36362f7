import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Breadcrumb } from './breadcrumb.tsx'

const meta = {
  title: 'Kit/Breadcrumb',
  component: Breadcrumb,
  args: {
    items: [
      { href: '/', label: 'Trang chủ' },
      { href: '/payments', label: 'Thanh toán' },
      { href: '/payments/receipts', label: 'Biên lai của tôi' },
    ],
    current: 'BL-2026-000123',
  },
  parameters: {
    docs: {
      description: {
        component: `The way from the home page down to this page.

**When:** a page two or more levels down that people also reach from outside: a search, a link in a message.
**When not:** steps of a form (\`Stepper\`); one level down, where \`Page\`'s \`back\` says the same.
**Accessibility:** a \`nav\` with a name around an ordered list; the page itself is no link and has \`aria-current\`. On a phone only the page right above stays, with an arrow, so that the title is not pushed out of sight.`,
      },
    },
  },
} satisfies Meta<typeof Breadcrumb>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Vị trí của trang' })).toBeVisible()
    await expect(canvas.getAllByRole('link')).toHaveLength(3)
    await expect(canvas.getByText('BL-2026-000123')).toHaveAttribute('aria-current', 'page')
  },
}

export const OnPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Biên lai của tôi' })).toBeVisible()
    await expect(canvas.queryByRole('link', { name: 'Trang chủ' })).toBeNull()
  },
}

export const LongNames: Story = {
  args: {
    items: [
      { href: '/', label: 'Trang chủ' },
      { href: '/a', label: 'Cấp, cấp lại, chuyển đổi giấy phép kinh doanh vận tải bằng xe ô tô và xe bốn bánh có gắn động cơ' },
      { href: '/b', label: 'Hồ sơ của Hợp tác xã vận tải hành khách và du lịch Định Hoá' },
    ],
  },
}
