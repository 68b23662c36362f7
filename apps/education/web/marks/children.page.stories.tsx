import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ChildrenPage } from './children.page.tsx'

const place = { schoolYear: 2026, grade: 9, className: '9A', school: 'Trường THCS Phan Đình Phùng' }
const children = [
  { citizenId: '019317000042', name: 'Nguyễn Ngọc Hà', isViewer: false, place: { ...place, grade: 4, className: '4A', school: 'Trường Tiểu học Phan Đình Phùng' } },
  { citizenId: '019212000031', name: 'Nguyễn Minh Khang', isViewer: false, place },
]

const meta = {
  title: 'Education/Children',
  render: ({ answers }) => (
    <StoryHost answers={answers}>
      <ChildrenPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'marks.listPupils': children } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Nguyễn Minh Khang' })).toHaveAttribute('href', '/education/children/019212000031')
  },
}
export const PupilAlone: Story = { args: { answers: { 'marks.listPupils': [{ ...children[1]!, isViewer: true }] } } }
export const Empty: Story = { args: { answers: { 'marks.listPupils': [] } } }
export const Loading: Story = { args: { answers: { 'marks.listPupils': 'loading' } } }
export const Failed: Story = {
  args: { answers: { 'marks.listPupils': new Error('failed') } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}
export const Offline: Story = {
  args: { answers: { 'marks.listPupils': new Error('no network') } },
  beforeEach: goOffline,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Máy đang không có mạng')).toBeVisible()
  },
}
