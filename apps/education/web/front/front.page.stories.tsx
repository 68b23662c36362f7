import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FrontPage } from './front.page.tsx'

const meta = {
  title: 'Education/Front',
  render: ({ roles }) => (
    <StoryHost session={roles ? { roles } : null}>
      <FrontPage />
    </StoryHost>
  ),
} satisfies Meta<{ roles: string[] | null }>
export default meta
type Story = StoryObj<typeof meta>

export const SignedOut: Story = { args: { roles: null } }
export const Citizen: Story = { args: { roles: ['citizen'] } }
export const Teacher: Story = { args: { roles: ['citizen', 'teacher'] } }
