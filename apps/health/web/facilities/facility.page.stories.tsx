import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { refused } from '../testing/refused.ts'
import { facility } from '../testing/samples.ts'
import { FacilityPage } from './facility.page.tsx'

const meta = {
  title: 'Health/Facility',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/health/facilities/19001" pattern="/health/facilities/:code">
      <FacilityPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'facilities.get': facility } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Đặt lịch khám tại đây' })).toHaveAttribute('href', '/health/appointments/book?facility=19001')
    await expect(canvas.getByText('Nội khoa')).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'facilities.get': { ...facility, hours: [] } } } }
export const Loading: Story = { args: { answers: { 'facilities.get': 'loading' } } }
export const Failed: Story = {
  args: { answers: { 'facilities.get': refused('health.facility.missing', {}, 404) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Không có cơ sở khám bệnh nào mang mã này/)).toBeVisible()
  },
}
export const Offline: Story = { args: { answers: { 'facilities.get': new Error('no network') } }, beforeEach: goOffline }
