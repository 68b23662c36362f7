import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { Pagination } from './pagination.tsx'

const meta = {
  title: 'Kit/Pagination',
  component: Pagination,
  args: { page: 6, pageCount: 12, onPage: fn() },
  parameters: {
    docs: {
      description: {
        component: `The pages of a list that is too long for one.

**When:** a list of more than some 20 rows that people look through: receipts, appointments of a day, search results. \`TableView\` has it already.
**When not:** under 20 rows show all; where people look for one thing, a search leads faster; for a stream of news, "show more".
**Accessibility:** a \`nav\` with a name; the present page has \`aria-current\`; back and forth keep their place and the focus at both ends (they are off, not gone). Give \`hrefOf\` where the page number is in the address: then the browser's back works and so does a page without script.`,
      },
    },
  },
} satisfies Meta<typeof Pagination>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Trang 6' })).toHaveAttribute('aria-current', 'page')
    await userEvent.click(canvas.getByRole('button', { name: 'Trang sau' }))
    await expect(args.onPage).toHaveBeenLastCalledWith(7)
    await userEvent.click(canvas.getByRole('button', { name: 'Trang 12' }))
    await expect(args.onPage).toHaveBeenLastCalledWith(12)
  },
}

/** At the end "next" is off but keeps the focus of whoever pressed it. */
export const LastPage: Story = {
  render: function Kept() {
    const [page, setPage] = useState(2)
    return <Pagination page={page} pageCount={3} onPage={setPage} />
  },
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Trang sau' })
    await userEvent.click(next)
    await userEvent.click(next)
    await expect(next).toHaveFocus()
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getByRole('button', { name: 'Trang 3' })).toHaveAttribute('aria-current', 'page')
  },
}

export const Links: Story = {
  args: { page: 2, pageCount: 4, hrefOf: (page) => `?page=${page}` },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Trang 3' })).toHaveAttribute('href', '?page=3')
    await expect(canvas.getByRole('link', { name: 'Trang trước' })).toHaveAttribute('href', '?page=1')
  },
}

/** One page needs no pages. */
export const OnePage: Story = {
  args: { page: 1, pageCount: 1 },
  play: async ({ canvas }) => expect(canvas.queryByRole('navigation')).toBeNull(),
}

export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }

export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
