import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { DeskPage } from './desk.page.tsx'

const one = { classId: '01940000-0000-7000-8000-000000000001', className: '9A', school: 'Trường THCS Phan Đình Phùng', subjectCode: 'toan', schoolYear: 2026, isClassTeacher: true, pupils: 34 }

const meta = {
  title: 'Education/Desk',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'teacher'] }} answers={answers}>
      <DeskPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'desk.listClasses': [one, { ...one, classId: '01940000-0000-7000-8000-000000000002', className: '8A', isClassTeacher: false }] } } }
export const Empty: Story = { args: { answers: { 'desk.listClasses': [] } } }
export const Loading: Story = { args: { answers: { 'desk.listClasses': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listClasses': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.listClasses': new Error('no network') } }, beforeEach: goOffline }
