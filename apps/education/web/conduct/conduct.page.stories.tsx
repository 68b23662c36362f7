import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConductPage } from './conduct.page.tsx'

const classId = '01940000-0000-7000-8000-000000000001'
const sheet = {
  classId,
  className: '9A',
  school: 'Trường THCS Phan Đình Phùng',
  schoolYear: 2026,
  term: 1,
  isOpen: true,
  rows: [
    { citizenId: '019212000204', name: 'Trần Ái', level: 'tot', remark: 'Chăm chỉ, giúp đỡ bạn.', version: 1 },
    { citizenId: '019212000031', name: 'Nguyễn Minh Khang', level: null, remark: null, version: 0 },
  ],
}

const meta = {
  title: 'Education/Conduct',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'teacher'] }} answers={answers} path={`/education/conduct/${classId}`} pattern="/education/conduct/:classId">
      <ConductPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'conduct.getSheet': sheet, 'conduct.enterConduct': { level: 'kha', remark: 'Tiến bộ rõ.', version: 1 } } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Đã xếp 1 trên 2 học sinh')).toBeVisible()
    const level = canvas.getAllByRole('combobox', { name: /Mức rèn luyện/ })[1]!
    await userEvent.selectOptions(level, 'kha')
    await expect(level).toHaveValue('kha')
    await userEvent.type(canvas.getAllByRole('textbox', { name: /Nhận xét/ })[1]!, 'Tiến bộ rõ.')
    await expect(await canvas.findByText('Chưa lưu')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu cho 2. Nguyễn Minh Khang' }))
    await expect(await canvas.findByText('Đã xếp 2 trên 2 học sinh')).toBeVisible()
    await expect(await canvas.findByText('Đã lưu')).toBeVisible()
  },
}
/** Two of one name are told apart, also by a screen reader. */
export const Namesakes: Story = {
  args: { answers: { 'conduct.getSheet': { ...sheet, rows: [sheet.rows[0]!, { ...sheet.rows[0]!, citizenId: '019212000205' }] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('form', { name: 'Lưu cho 1. Trần Ái' })).toBeVisible()
    await expect(canvas.getByRole('form', { name: 'Lưu cho 2. Trần Ái' })).toBeVisible()
  },
}
/** What was typed stays, and it says why nothing was saved. */
export const ChangedByAnother: Story = {
  args: { answers: { 'conduct.getSheet': sheet, 'conduct.enterConduct': new Error('changed', { cause: { status: 409, code: 'education.conduct.changed' } }) } },
  play: async ({ canvas, userEvent }) => {
    const remark = (await canvas.findAllByRole('textbox', { name: /Nhận xét/ }))[1]!
    await userEvent.type(remark, 'Tiến bộ rõ.')
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu cho 2. Nguyễn Minh Khang' }))
    await expect(await canvas.findByText(/Người khác vừa nhập cho học sinh này/)).toBeVisible()
    await expect(remark).toHaveValue('Tiến bộ rõ.')
  },
}
export const YearOver: Story = { args: { answers: { 'conduct.getSheet': { ...sheet, isOpen: false } } } }
export const Empty: Story = { args: { answers: { 'conduct.getSheet': { ...sheet, rows: [] } } } }
export const Loading: Story = { args: { answers: { 'conduct.getSheet': 'loading' } } }
export const Failed: Story = { args: { answers: { 'conduct.getSheet': new Error('failed') } } }
export const NotMyClass: Story = { args: { answers: { 'conduct.getSheet': new Error('not mine', { cause: { status: 403, code: 'education.class.not-class-teacher' } }) } } }
export const Offline: Story = { args: { answers: { 'conduct.getSheet': new Error('no network') } }, beforeEach: goOffline }
