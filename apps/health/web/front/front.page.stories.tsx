import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FrontPage } from './front.page.tsx'

const meta = {
  title: 'Health/Front',
  render: ({ isSignedIn }) => (
    <StoryHost session={isSignedIn ? {} : null} path="/health">
      <FrontPage />
    </StoryHost>
  ),
} satisfies Meta<{ isSignedIn: boolean }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { isSignedIn: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Lịch khám' })).toHaveAttribute('href', '/health/appointments')
    await expect(canvas.queryByText('Cần đăng nhập')).toBeNull()
  },
}
export const SignedOut: Story = {
  args: { isSignedIn: false },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Cần đăng nhập')).toHaveLength(3)
  },
}
