import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { press } from './by-keyboard.ts'
import { MapPage, SearchResults } from './finding.tsx'
import { PatternFrame } from './pattern-frame.tsx'

function Finding({ which, asked = '', brand, onGo }: { which: 'search' | 'map'; asked?: string; brand?: unknown; onGo: (href: string) => void }) {
  return (
    <PatternFrame brand={brand} onGo={onGo}>
      {which === 'search' ? <SearchResults asked={asked} /> : <MapPage />}
    </PatternFrame>
  )
}

const meta = {
  title: 'Patterns/Finding',
  component: Finding,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `Search results and a map page.

**When:** somebody knows what they want but not where it is. **When not:** fewer than ten things (list them).
**Results:** the number in the heading, the best first, a sentence each; nothing found says what to try. **Map:** never the only way: the same as a table under it, and the way there as a link.
**Accessibility:** the heading says how many; nothing found is said by a status; the map is read by arrow keys.`,
      },
    },
  },
  render: (args, { globals }) => <Finding {...args} brand={globals['brand']} />,
  args: { which: 'search', asked: 'khai sinh', onGo: fn() },
} satisfies Meta<typeof Finding>
export default meta
type Story = StoryObj<typeof meta>

const english = { locale: 'en' }

export const Results: Story = {}
export const ResultsEnglish: Story = { args: { asked: 'birth' }, globals: english }
export const NothingFound: Story = { args: { asked: 'hộ chiếu ngoại giao' } }
export const NothingFoundEnglish: Story = { args: { asked: 'diplomatic passport' }, globals: english }
export const OnTheMap: Story = { args: { which: 'map' } }
export const OnTheMapEnglish: Story = { args: { which: 'map' }, globals: english }

export const SearchByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('searchbox')
    await press(userEvent, field, '{Control>}a{/Control}xyz{Enter}')
    await expect(await canvas.findByRole('status')).toHaveTextContent('Không tìm thấy “xyz”')
    await userEvent.keyboard('{Control>}a{/Control}khai sinh{Enter}')
    await press(userEvent, await canvas.findByRole('link', { name: 'Đăng ký khai sinh' }))
    await expect(args.onGo).toHaveBeenCalledWith('/birth')
  },
}
export const MapByKeyboard: Story = {
  args: { which: 'map' },
  play: async ({ args, canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('slider'), '{ArrowRight}')
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('Quyết Thắng'))
    await press(userEvent, canvas.getByRole('link', { name: /Chỉ đường/ }))
    await expect(args.onGo).toHaveBeenCalledWith('/way')
  },
}
