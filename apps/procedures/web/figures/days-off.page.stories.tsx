import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { DaysOffPage } from './days-off.page.tsx'

const meta = {
  title: 'Procedures/Days off',
  render: () => (
    <StoryHost session={{ roles: ['citizen', 'administrator'] }} path="/procedures/figures/days-off">
      <DaysOffPage />
    </StoryHost>
  ),
} satisfies Meta
export default meta

export const Ready: StoryObj<typeof meta> = {
  play: async ({ canvas }) => expect(await canvas.findByRole('heading', { name: 'Năm 2026' })).toBeVisible(),
}
