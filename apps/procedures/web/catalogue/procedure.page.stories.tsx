import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { procedures } from '../testing/samples.ts'
import { refused } from '../testing/refused.ts'
import { ProcedurePage } from './procedure.page.tsx'

const meta = {
  title: 'Procedures/Procedure',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/procedures/catalogue/3.000347" pattern="/procedures/catalogue/:code">
      <ProcedurePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'catalogue.get': procedures.licence } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Nộp hồ sơ' })).toHaveAttribute('href', '/procedures/apply/3.000347')
    await expect(canvas.getByText('5 ngày làm việc')).toBeVisible()
  },
}
export const TheSameDay: Story = { args: { answers: { 'catalogue.get': procedures.birth } } }
export const SeveralAgencies: Story = { args: { answers: { 'catalogue.get': procedures.linkedBirth } } }
export const PartlyOnline: Story = { args: { answers: { 'catalogue.get': procedures.clinic } } }
export const Missing: Story = { args: { answers: { 'catalogue.get': refused('procedures.procedure.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'catalogue.get': 'loading' } } }
export const Offline: Story = { args: { answers: { 'catalogue.get': new Error('no network') } }, beforeEach: goOffline }
