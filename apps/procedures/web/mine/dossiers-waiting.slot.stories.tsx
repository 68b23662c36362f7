import { type Answers, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { list } from '../testing/dossiers.ts'
import { DossiersWaiting } from './dossiers-waiting.slot.tsx'

const meta = {
  title: 'Procedures/HomeCard',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/">
      <DossiersWaiting />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Waiting: Story = {
  args: { answers: { 'mine.list': list } },
  play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: /^Bổ sung hồ sơ/ })).toBeVisible(),
}
export const Nothing: Story = { args: { answers: { 'mine.list': [] } } }
