import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { byMonth, byOffice } from '../testing/figures.ts'
import { FiguresPage } from './figures.page.tsx'

const meta = {
  title: 'Procedures/Figures',
  render: ({ answers, path }) => (
    <StoryHost answers={answers} session={{ roles: ['citizen', 'administrator'] }} path={path ?? '/procedures/figures'} pattern="/procedures/figures">
      <FiguresPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; path?: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'figures.statistics': byOffice } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('97,4 %')).toBeVisible()
    await expect((await canvas.findAllByRole('link', { name: /Trung tâm Phục vụ hành chính công tỉnh/ }))[0]).toHaveAttribute('href', expect.stringContaining('office=HCC-19'))
  },
}
export const ByMonth: Story = { args: { path: '/procedures/figures?by=month', answers: { 'figures.statistics': byMonth } } }
export const Narrowed: Story = { args: { path: '/procedures/figures?by=procedure&office=HCC-05443', answers: { 'figures.statistics': byOffice } } }
export const Empty: Story = { args: { answers: { 'figures.statistics': [] } } }
export const Loading: Story = { args: { answers: { 'figures.statistics': 'loading' } } }
export const Failed: Story = { args: { answers: { 'figures.statistics': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'figures.statistics': new Error('no network') } }, beforeEach: goOffline }
