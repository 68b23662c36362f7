import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { press, tabTo } from './by-keyboard.ts'
import { PatternFrame } from './pattern-frame.tsx'
import { Dashboard, Desk, MyFiles } from './work.tsx'

function Work({ which, openId, brand, onGo }: { which: 'files' | 'desk' | 'dashboard'; openId?: string; brand?: unknown; onGo: (href: string) => void }) {
  const [open, setOpen] = useState(openId)
  const go = (href: string) => {
    onGo(href)
    if (href.startsWith('/files')) setOpen(href.split('/')[2])
  }
  return (
    <PatternFrame brand={brand} onGo={go}>
      {which === 'files' && <MyFiles openId={open} />}
      {which === 'desk' && <Desk />}
      {which === 'dashboard' && <Dashboard />}
    </PatternFrame>
  )
}

const meta = {
  title: 'Patterns/Work',
  component: Work,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `List and detail, an officer's desk, a dashboard.

**When:** *list and detail* for up to some hundred like things of which one is read at a time; *desk* where the next thing to do matters; *dashboard* where somebody asks how it stands. **When not:** one thing only (a page of its own), comparing many columns (\`TableView\`).
**Order:** what is late or due first stands on top; a number leads to what it is made of; after an action the page says what happened and stays.
**Accessibility:** the open item is \`aria-current\`; a row's button names its row; charts have a table that says the same.`,
      },
    },
  },
  render: (args, { globals }) => <Work {...args} brand={globals['brand']} />,
  args: { which: 'files', onGo: fn() },
} satisfies Meta<typeof Work>
export default meta
type Story = StoryObj<typeof meta>

const english = { locale: 'en' }

export const ListAndDetail: Story = { args: { openId: '000119' } }
export const ListAndDetailEnglish: Story = { args: { openId: '000119' }, globals: english }
export const OfficersDesk: Story = { args: { which: 'desk' } }
export const OfficersDeskEnglish: Story = { args: { which: 'desk' }, globals: english }
export const Overview: Story = { args: { which: 'dashboard' } }
export const OverviewEnglish: Story = { args: { which: 'dashboard' }, globals: english }

export const ListByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: /Xác nhận tình trạng hôn nhân/ }))
    await expect(await canvas.findByText('Nông Văn Dũng')).toBeVisible()
    await expect(canvas.getByRole('heading', { level: 2, name: 'Xác nhận tình trạng hôn nhân' })).toBeVisible()
  },
}
export const DeskByKeyboard: Story = {
  args: { which: 'desk' },
  play: async ({ canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('button', { name: 'Nhận việc 000119' }))
    await expect(await canvas.findByRole('status')).toHaveTextContent('Đã nhận hồ sơ 000119')
  },
}
export const DashboardByKeyboard: Story = {
  args: { which: 'dashboard' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: 'Quá hạn' }))
    await expect(args.onGo).toHaveBeenCalledWith('/overdue')
    for (const name of ['Trang chủ', 'Trợ giúp']) await tabTo(userEvent, canvas.getByRole('link', { name }))
  },
}
