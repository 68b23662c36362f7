import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { MissesPage } from './misses.page.tsx'

const meta = {
  title: 'Procedures/Misses',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ roles: ['citizen', 'administrator'] }} path="/procedures/misses">
      <MissesPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'catalogue.listMisses': [{ query: 'nuôi ong', times: 12, lastOn: '2026-11-24' }, { query: 'thẻ xe buýt', times: 3, lastOn: '2026-11-20' }] } },
  play: async ({ canvas }) => expect(await canvas.findByText('nuôi ong')).toBeVisible(),
}
export const Empty: Story = { args: { answers: { 'catalogue.listMisses': [] } } }
export const Loading: Story = { args: { answers: { 'catalogue.listMisses': 'loading' } } }
export const Failed: Story = { args: { answers: { 'catalogue.listMisses': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'catalogue.listMisses': new Error('no network') } }, beforeEach: goOffline }
