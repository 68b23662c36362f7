import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { answeredRequest, openRequest } from '../testing/model-rows.ts'
import { LatestAnswer } from './latest-answer.slot.tsx'

const meta = {
  title: 'Sample/HomeCard',
  render: ({ answers }) => (
    <StoryHost answers={answers}>
      <h2>Việc cần làm</h2>
      <LatestAnswer />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'requests.listMine': [openRequest, answeredRequest] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Đã có trả lời: Hỏi về giấy tờ cần nộp' })).toBeVisible()
  },
}
export const NothingNew: Story = { args: { answers: { 'requests.listMine': [{ ...answeredRequest, answeredAt: '2026-11-01T08:00:00.000Z' }] } } }
