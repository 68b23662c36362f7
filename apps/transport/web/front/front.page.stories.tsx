import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FrontPage } from './front.page.tsx'

const meta = {
  title: 'Transport/Front',
  render: ({ session }) => (
    <StoryHost session={session} path="/transport">
      <FrontPage />
    </StoryHost>
  ),
} satisfies Meta<{ session: { roles: string[] } | null }>
export default meta
type Story = StoryObj<typeof meta>

export const SignedOut: Story = { args: { session: null } }
export const Citizen: Story = { args: { session: { roles: ['citizen'] } } }
export const Officer: Story = { args: { session: { roles: ['citizen', 'transport.officer'] } } }
