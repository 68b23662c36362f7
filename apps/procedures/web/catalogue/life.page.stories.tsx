import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { summaries } from '../testing/samples.ts'
import { LifePage } from './life.page.tsx'

const meta = {
  title: 'Procedures/LifeEvent',
  render: ({ answers, event }) => (
    <StoryHost answers={answers} session={null} path={`/procedures/catalogue/life/${event}`} pattern="/procedures/catalogue/life/:event">
      <LifePage />
    </StoryHost>
  ),
  args: { event: 'birth' },
} satisfies Meta<{ answers: Answers; event: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'catalogue.list': summaries } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Đăng ký khai sinh' })).toBeVisible()
  },
}
export const Empty: Story = { args: { event: 'death', answers: { 'catalogue.list': summaries } } }
export const Loading: Story = { args: { answers: { 'catalogue.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'catalogue.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'catalogue.list': new Error('no network') } }, beforeEach: goOffline }
