import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { press } from './by-keyboard.ts'
import { ErrorPage, type Trouble } from './errors.tsx'
import { PatternFrame } from './pattern-frame.tsx'

function Errors({ trouble, brand, onGo, onAgain }: { trouble: Trouble; brand?: unknown; onGo: (href: string) => void; onAgain: () => void }) {
  return (
    <PatternFrame brand={brand} onGo={onGo}>
      <ErrorPage trouble={trouble} onAgain={onAgain} />
    </PatternFrame>
  )
}

const meta = {
  title: 'Patterns/Errors',
  component: Errors,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `What stands in a page's place: not found, not allowed, our fault, no network, a part that is away.

**When:** the page itself cannot be shown. **When not:** one part of it failed (\`Failed\` in its place), a refused form (\`Form\`).
**Words:** what happened, whether anything is lost, what to do now; never a code alone, never "you did". A number to give to the hotline where there is one.
**Accessibility:** the title is the page's h1 and has the focus; what helps most is the first button.`,
      },
    },
  },
  render: (args, { globals }) => <Errors {...args} brand={globals['brand']} />,
  args: { trouble: 'not-found', onGo: fn(), onAgain: fn() },
} satisfies Meta<typeof Errors>
export default meta
type Story = StoryObj<typeof meta>

const english = { locale: 'en' }

export const NotFound: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: 'Tìm dịch vụ' }))
    await expect(args.onGo).toHaveBeenCalledWith('/search')
  },
}
export const NotFoundEnglish: Story = { globals: english }
export const Forbidden: Story = {
  args: { trouble: 'forbidden' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: 'Về trang chủ' }))
    await expect(args.onGo).toHaveBeenCalledWith('/')
  },
}
export const ForbiddenEnglish: Story = { args: { trouble: 'forbidden' }, globals: english }
export const OurFault: Story = {
  args: { trouble: 'wrong' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('button', { name: 'Thử lại' }))
    await expect(args.onAgain).toHaveBeenCalledTimes(1)
  },
}
export const OurFaultEnglish: Story = { args: { trouble: 'wrong' }, globals: english }
export const NoNetwork: Story = {
  args: { trouble: 'offline' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('button', { name: 'Thử lại' }))
    await expect(args.onAgain).toHaveBeenCalledTimes(1)
  },
}
export const NoNetworkEnglish: Story = { args: { trouble: 'offline' }, globals: english }
export const PartAway: Story = {
  args: { trouble: 'away' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: 'Tình trạng dịch vụ' }))
    await expect(args.onGo).toHaveBeenCalledWith('/status')
  },
}
export const PartAwayEnglish: Story = { args: { trouble: 'away' }, globals: english }
