import type { BootSession } from '@mc/module-kit'
import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { aBill, aPaidBill } from '../../model/testing/a-bill.ts'
import { FrontPage } from './front.page.tsx'

const meta = {
  title: 'Payments/Front',
  render: ({ answers, session }) => (
    <StoryHost answers={answers} {...(session === null && { session })} path="/payments">
      <FrontPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; session?: BootSession | null }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'bills.listMine': { unpaid: [aBill()], paid: [aPaidBill()], unpaidDong: '636768' } } } }
export const Empty: Story = { args: { answers: { 'bills.listMine': { unpaid: [], paid: [], unpaidDong: '0' } } } }
export const SignedOut: Story = { args: { answers: {}, session: null } }
export const Loading: Story = { args: { answers: { 'bills.listMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'bills.listMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'bills.listMine': new Error('no network') } }, beforeEach: goOffline }
