import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { dossier, incompleteDossier } from '../testing/dossiers.ts'
import { SupplyPage } from './supply.page.tsx'

const meta = {
  title: 'Procedures/Supply',
  render: ({ answers }) => (
    <StoryHost answers={answers} path={`/procedures/mine/${dossier.id}/supply`} pattern="/procedures/mine/:id/supply">
      <SupplyPage />
    </StoryHost>
  ),
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'mine.get': incompleteDossier } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Gửi phần bổ sung' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Thêm tệp mới cho “Giấy khám sức khỏe của người lái xe”')
  },
}
export const NothingAsked: Story = { args: { answers: { 'mine.get': dossier } } }
export const Loading: Story = { args: { answers: { 'mine.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'mine.get': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'mine.get': new Error('no network') } }, beforeEach: goOffline }
