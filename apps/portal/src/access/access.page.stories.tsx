import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { AccessPage } from './access.page.tsx'

type Args = { answers: Answers }

const meta = {
  title: 'Portal/Who looked at my data',
  args: { answers: {} },
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/account/access">
      <AccessPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const doctor = {
  actorName: 'Nông Thị Hoa',
  organisation: { vi: 'Bệnh viện Đa khoa khu vực', en: 'Regional general hospital' },
  role: 'clinic.doctor',
  roleTitle: { vi: 'Bác sĩ khám và kê đơn.', en: 'Doctor who examines and prescribes.' },
}
const aLook = (n: number, facts: object) => ({ id: `0199a0c0-0000-7000-8000-00000000000${n}`, at: `2026-11-2${n}T02:00:00.000Z`, ...doctor, resource: 'health.record', kind: 'view', reason: 'health.access.care', question: null, ...facts })
const asked = { words: 'Hôm đó không đi khám', askedAt: '2026-11-25T02:00:00.000Z', answerDueOn: '2026-11-27', answer: null }
const looks = [
  aLook(5, { kind: 'refused', reason: 'health.access.no-care-relation' }),
  aLook(4, { kind: 'list', resource: 'health.appointment', question: asked }),
  aLook(3, { kind: 'lookup', question: { ...asked, answer: { outcome: 'wrongful', text: 'Việc xem này không có căn cứ. Bệnh viện đã được yêu cầu xử lý.', at: '2026-11-25T03:00:00.000Z', by: 'Ma Văn Sơn' } } }),
  aLook(2, { kind: 'export' }),
  aLook(1, {}),
]

export const Ready: Story = {
  args: { answers: { 'access.list': { entries: looks, next: null }, 'access.ask': { answerDueOn: '2026-11-27' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Tôi không rõ lần xem này: Nông Thị Hoa/ }))[0]!)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: /Điều muốn hỏi/ }), 'Ai vậy?')
    await userEvent.click(dialog.getByRole('button', { name: 'Gửi câu hỏi' }))
    await expect(await canvas.findByText('Đã gửi câu hỏi. Trả lời chậm nhất ngày 27/11/2026.')).toBeVisible()
    await expect(canvas.getByText('Ma Văn Sơn trả lời lúc 10:00 25/11/2026: sai quyền')).toBeVisible()
  },
}
/** Asked before, perhaps on another device: says so and keeps what was typed. */
export const AskedBefore: Story = {
  args: { answers: { 'access.list': { entries: looks, next: null }, 'access.ask': new Error('no', { cause: { status: 409, code: 'platform.access.already-asked', params: {} } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Tôi không rõ lần xem này/ }))[0]!)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: /Điều muốn hỏi/ }), 'Ai vậy?')
    await userEvent.click(dialog.getByRole('button', { name: 'Gửi câu hỏi' }))
    await expect(await dialog.findByText(/Đã hỏi về lần xem này/)).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: /Điều muốn hỏi/ })).toHaveValue('Ai vậy?')
  },
}
export const InEnglish: Story = { args: { answers: { 'access.list': { entries: looks, next: null } } }, globals: { locale: 'en' } }
export const Empty: Story = { args: { answers: { 'access.list': { entries: [], next: null } } } }
export const Loading: Story = { args: { answers: { 'access.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'access.list': new Error('failed') } } }
