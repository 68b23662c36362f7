import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { QuestionsPage } from './questions.page.tsx'

type Args = { answers: Answers; roles: readonly string[] }

const meta = {
  title: 'Portal/Questions about looks',
  args: { answers: {}, roles: ['administrator'] },
  render: ({ answers, roles }) => (
    <StoryHost answers={answers} session={{ name: 'Ma Văn Sơn', roles, level: 2 }} path="/administration/access-questions">
      <QuestionsPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const asked = (n: number, facts: object = {}, question: object = {}) => ({
  id: `0199a0c0-0000-7000-8000-00000000000${n}`,
  at: '2026-11-23T02:00:00.000Z',
  actorName: 'Nông Thị Hoa',
  organisation: { vi: 'Bệnh viện Đa khoa khu vực', en: 'Regional general hospital' },
  role: 'clinic.doctor',
  roleTitle: { vi: 'Bác sĩ khám và kê đơn.', en: 'Doctor who examines and prescribes.' },
  resource: 'health.record',
  kind: 'view',
  reason: 'health.access.care',
  citizenId: '019085000017',
  isOwnLook: false,
  question: { words: 'Hôm đó không đi khám', askedAt: '2026-11-23T05:00:00.000Z', answerDueOn: '2026-11-26', answer: null, ...question },
  ...facts,
})
const questions = [
  asked(1, {}, { answerDueOn: '2026-11-24' }),
  asked(2, { citizenId: '019056000059' }, { words: '' }),
  asked(3, { isOwnLook: true, actorName: 'Ma Văn Sơn', citizenId: '019187000025' }),
  asked(4, {}, { answer: { outcome: 'rightful', text: 'Bác sĩ trực đã cấp cứu.', at: '2026-11-24T05:00:00.000Z', by: 'Ma Văn Sơn' } }),
]

export const Ready: Story = {
  args: { answers: { 'access.listQuestions': questions, 'access.answerQuestion': { id: '1' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Trả lời câu hỏi của 019085000017' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(canvas.getByRole('textbox', { name: /Trả lời người dân/ })).toHaveAccessibleDescription(/Viết câu trả lời/)
    await userEvent.click(canvas.getByRole('radio', { name: /Đúng quyền/ }))
    await userEvent.type(canvas.getByRole('textbox', { name: /Trả lời người dân/ }), 'Bác sĩ trực đã cấp cứu.')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi trả lời' }))
    await expect(await canvas.findByText(/^Đã gửi trả lời/)).toBeVisible()
    await expect(canvas.getByText('Đây là lần xem của chính mình: người khác phải trả lời.')).toBeVisible()
  },
}
export const InEnglish: Story = { args: { answers: { 'access.listQuestions': questions } }, globals: { locale: 'en' } }
export const Empty: Story = { args: { answers: { 'access.listQuestions': [] } } }
export const Loading: Story = { args: { answers: { 'access.listQuestions': 'loading' } } }
export const Failed: Story = { args: { answers: { 'access.listQuestions': new Error('failed') } } }
export const Denied: Story = {
  args: { roles: ['developer'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Trang này dành cho quản trị viên')).toBeVisible()
  },
}
