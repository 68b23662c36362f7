import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { YearReport } from '../../model/report/year-report.ts'
import { aPrimaryReport, aSecondaryReport } from '../../model/testing/a-report.ts'
import { ReportPage } from './report.page.tsx'

function answerOf(report: YearReport): Answers {
  return {
    'marks.getReport': {
      pupil: { citizenId: '019212000031', name: 'Nguyễn Minh Khang', birthDate: '2012-05-04', studentCode: '1900000031' },
      years: [report.place, { ...report.place, schoolYear: report.place.schoolYear - 1, className: 'trước' }],
      report,
    },
  }
}

const meta = {
  title: 'Education/Report',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/education/children/019212000031" pattern="/education/children/:citizenId">
      <ReportPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: answerOf(aSecondaryReport()) } }
export const TermOneHalfWay: Story = { args: { answers: answerOf(aSecondaryReport({ grade: 9, schoolYear: 2026, termsOver: 0 })) } }
export const Adjusted: Story = {
  args: { answers: answerOf(aSecondaryReport({ odd: { 'ngoai-ngu': 400 } })) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Chỉ vì một môn Ngoại ngữ/)).toBeVisible()
  },
}
export const MustRetest: Story = { args: { answers: answerOf(aSecondaryReport({ mark: 480, conduct: 'chua-dat' })) } }
export const Excellent: Story = { args: { answers: answerOf(aSecondaryReport({ mark: 950 })) } }
export const Primary: Story = { args: { answers: answerOf(aPrimaryReport({ weakSubject: 'am-nhac' })) } }
export const PrimaryHalfWay: Story = { args: { answers: answerOf(aPrimaryReport({ points: ['mid1'] })) } }
export const OlderThanItsCircular: Story = { args: { answers: answerOf(aPrimaryReport({ grade: 1, schoolYear: 2018 })) } }
export const Loading: Story = { args: { answers: { 'marks.getReport': 'loading' } } }
export const Failed: Story = { args: { answers: { 'marks.getReport': new Error('failed') } } }
export const NoRecords: Story = { args: { answers: { 'marks.getReport': new Error('none', { cause: { status: 404, code: 'education.pupil.none' } }) } } }
export const SomebodyElses: Story = { args: { answers: { 'marks.getReport': new Error('no', { cause: { status: 403, code: 'platform.record.not-yours' } }) } } }
export const Offline: Story = { args: { answers: { 'marks.getReport': new Error('no network') } }, beforeEach: goOffline }
