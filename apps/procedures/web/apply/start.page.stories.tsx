import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { people } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { procedures } from '../testing/samples.ts'
import { StartPage } from './start.page.tsx'

const meta = {
  title: 'Procedures/Start',
  render: ({ answers, isSignedOut }) => (
    <StoryHost answers={answers} session={isSignedOut ? null : {}} path="/procedures/apply/3.000347" pattern="/procedures/apply/:code">
      <StartPage />
    </StoryHost>
  ),
  args: { isSignedOut: false },
} satisfies Meta<{ answers: Answers; isSignedOut: boolean }>
export default meta
type Story = StoryObj<typeof meta>

export const ForOneself: Story = {
  args: { answers: { 'catalogue.get': procedures.licence, 'drafts.listPeople': people } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /điền sẵn/ })).not.toBeChecked()
    await expect(canvas.getByRole('radio', { name: 'Nguyễn Văn Hùng (chính mình)' })).toBeChecked()
  },
}
export const ForAChildOrOneself: Story = {
  args: { answers: { 'catalogue.get': { ...procedures.licence, applicants: ['self', 'child'] }, 'drafts.listPeople': people } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Bắt đầu' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Chọn người mà hồ sơ này dành cho')
  },
}
export const NotForThem: Story = { args: { answers: { 'catalogue.get': { ...procedures.licence, applicants: ['organisation'] }, 'drafts.listPeople': people } } }
export const SignedOut: Story = { args: { isSignedOut: true, answers: { 'catalogue.get': procedures.licence } } }
export const Missing: Story = { args: { answers: { 'catalogue.get': refused('procedures.procedure.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'catalogue.get': 'loading' } } }
export const Offline: Story = { args: { answers: { 'catalogue.get': new Error('no network') } }, beforeEach: goOffline }
