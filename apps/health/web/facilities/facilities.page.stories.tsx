import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { facilities } from '../testing/samples.ts'
import { FacilitiesPage } from './facilities.page.tsx'

const meta = {
  title: 'Health/Facilities',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/health/facilities">
      <FacilitiesPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'facilities.list': facilities } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Có 3 cơ sở')).toBeVisible()
    // Without marks, as many people type.
    await userEvent.type(canvas.getByRole('searchbox'), 'dinh hoa')
    await expect(await canvas.findByText('Có 1 cơ sở')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Trạm Y tế xã Định Hóa' })).toHaveAttribute('href', '/health/facilities/19569')
  },
}
export const Empty: Story = {
  args: { answers: { 'facilities.list': facilities } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'zzzz')
    await userEvent.click(await canvas.findByRole('button', { name: 'Xem tất cả' }))
    await expect(await canvas.findByText('Có 3 cơ sở')).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'facilities.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'facilities.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'facilities.list': new Error('no network') } }, beforeEach: goOffline }
