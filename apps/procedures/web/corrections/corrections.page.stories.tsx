import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { correction } from '../testing/dossiers.ts'
import { CorrectionsPage } from './corrections.page.tsx'

const meta = {
  title: 'Procedures/Corrections',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/procedures/corrections">
      <CorrectionsPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'corrections.list': [correction] } },
  play: async ({ canvas }) => expect(await canvas.findByText('05/12/2026')).toBeVisible(),
}
export const Empty: Story = { args: { answers: { 'corrections.list': [] } } }
export const Loading: Story = { args: { answers: { 'corrections.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'corrections.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'corrections.list': new Error('no network') } }, beforeEach: goOffline }
