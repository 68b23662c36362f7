import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { versioned } from '../testing/designer.ts'
import { DesignerPage } from './designer.page.tsx'

const meta = {
  title: 'Procedures/Designer',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ roles: ['citizen', 'administrator'] }} path="/procedures/designer">
      <DesignerPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'designer.list': versioned } },
  play: async ({ canvas }) => expect(await canvas.findByRole('link', { name: /Đăng ký khai sinh, bản 2/ })).toBeVisible(),
}
export const Empty: Story = { args: { answers: { 'designer.list': [] } } }
export const Loading: Story = { args: { answers: { 'designer.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'designer.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'designer.list': new Error('no network') } }, beforeEach: goOffline }
