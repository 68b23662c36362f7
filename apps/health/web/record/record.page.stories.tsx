import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { emptyRecord, patients, record } from '../testing/samples.ts'
import { RecordPage } from './record.page.tsx'

const meta = {
  title: 'Health/Record',
  render: ({ answers, level }) => (
    <StoryHost answers={{ 'patients.list': patients, ...answers }} session={{ level }} path="/health/record">
      <RecordPage />
    </StoryHost>
  ),
  args: { level: 2 },
} satisfies Meta<{ answers: Answers; level: 1 | 2 }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'record.getMine': record } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Penicilin')).toBeVisible()
    await expect(canvas.getByText('Còn mua được')).toBeVisible()
    await expect(canvas.getAllByText('Metformin 500 mg: mỗi lần 01 viên, ngày 2 lần, trong 30 ngày')[0]).toBeVisible()
  },
}
export const LevelTooLow: Story = {
  args: { answers: {}, level: 1 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Cần định danh mức 2')).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'record.getMine': emptyRecord } } }
export const Loading: Story = { args: { answers: { 'record.getMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'record.getMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'record.getMine': new Error('no network') } }, beforeEach: goOffline }
