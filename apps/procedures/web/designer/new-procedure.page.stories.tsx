import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { publishedVersion, versioned } from '../testing/designer.ts'
import { NewProcedurePage } from './new-procedure.page.tsx'

const meta = {
  title: 'Procedures/Designer new',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={{ roles: ['citizen', 'administrator'] }} path="/procedures/designer/new">
      <NewProcedurePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'designer.list': versioned, 'designer.get': publishedVersion } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: 'Đăng ký khai sinh' })
    await userEvent.selectOptions(canvas.getByLabelText('Bắt đầu từ'), '1.001193')
    await expect(await canvas.findByText('Tài liệu chạy được')).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'designer.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'designer.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'designer.list': new Error('no network') } }, beforeEach: goOffline }
