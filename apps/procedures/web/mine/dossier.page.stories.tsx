import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { communes, dossier, incompleteDossier, lateDossier, readyDossier, returnedDossier, sentDossier } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { DossierPage } from './dossier.page.tsx'

const meta = {
  title: 'Procedures/Dossier',
  render: ({ answers, query }) => (
    <StoryHost answers={{ 'communes.list': communes, ...answers }} path={`/procedures/mine/${dossier.id}${query}`} pattern="/procedures/mine/:id">
      <DossierPage />
    </StoryHost>
  ),
  args: { query: '' },
} satisfies Meta<{ answers: Answers; query: string }>
export default meta
type Story = StoryObj<typeof meta>

export const InProgress: Story = {
  args: { answers: { 'mine.get': dossier } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/đến chiều 25\/11\/2026/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Rút hồ sơ' }))
    await expect(await canvas.findByRole('dialog', { name: 'Rút hồ sơ này?' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Không rút' }))
  },
}
export const JustSent: Story = {
  args: { query: '?sent=1', answers: { 'mine.get': sentDossier } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /Mã QR/ })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Đến phần Thanh toán' })).toHaveAttribute('href', '/payments/bills')
  },
}
export const MoreIsAskedFor: Story = {
  args: { answers: { 'mine.get': incompleteDossier } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Bổ sung ngay' })).toBeVisible()
    await expect(canvas.getAllByText(/Giấy khám sức khỏe của người lái xe: Giấy khám đã quá 12 tháng/)[0]).toBeVisible()
  },
}
export const Late: Story = { args: { answers: { 'mine.get': lateDossier } } }
export const ResultReady: Story = { args: { answers: { 'mine.get': readyDossier } } }
export const ToBeRated: Story = {
  args: { answers: { 'mine.get': returnedDossier } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Gửi đánh giá' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Chọn mức hài lòng')
  },
}
export const Missing: Story = { args: { answers: { 'mine.get': refused('dossier.dossier.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'mine.get': 'loading' } } }
export const Offline: Story = { args: { answers: { 'mine.get': new Error('no network') } }, beforeEach: goOffline }
