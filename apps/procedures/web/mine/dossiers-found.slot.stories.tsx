import { type Answers, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { list } from '../testing/dossiers.ts'
import { DossiersFound } from './dossiers-found.slot.tsx'

const meta = {
  title: 'Procedures/SearchSlotMine',
  render: ({ answers, query }) => (
    <StoryHost answers={answers} path="/search">
      <DossiersFound query={query} />
    </StoryHost>
  ),
  args: { query: 'khai sinh', answers: { 'mine.list': list } },
} satisfies Meta<{ answers: Answers; query: string }>
export default meta
type Story = StoryObj<typeof meta>

export const ByProcedure: Story = { play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: 'Đăng ký khai sinh' })).toBeVisible() }
export const ByCode: Story = { args: { query: '261120-0007' }, play: async ({ canvas }) => expect(await canvas.findByText('H55.05.443-261120-0007')).toBeVisible() }
export const None: Story = { args: { query: 'nuôi ong' } }
