import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { refused } from '../testing/refused.ts'
import { facilities, facility, patients, slots } from '../testing/samples.ts'
import { BookPage } from './book.page.tsx'

const all: Answers = {
  'patients.list': patients,
  'facilities.list': facilities,
  'facilities.get': facility,
  'appointments.listDays': [{ day: '2026-12-02', free: 6 }],
  'appointments.listSlots': slots,
  'appointments.listNextFree': slots.slice(1),
}
const chosen = '?who=0&facility=19001&specialty=internal&day=2026-12-02'

const meta = {
  title: 'Health/Book',
  render: ({ answers, query }) => (
    <StoryHost answers={{ ...all, ...answers }} path={`/health/appointments/book${query}`}>
      <BookPage />
    </StoryHost>
  ),
  args: { answers: {}, query: '' },
} satisfies Meta<{ answers: Answers; query: string }>
export default meta
type Story = StoryObj<typeof meta>

/** The whole way by its questions. */
export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    const next = async () => userEvent.click(canvas.getByRole('button', { name: 'Tiếp tục' }))
    await userEvent.click(await canvas.findByRole('radio', { name: /Nguyễn Ngọc Hà/ }))
    await next()
    await userEvent.type(await canvas.findByRole('searchbox'), 'benh vien')
    await userEvent.click(await canvas.findByRole('radio', { name: /Bệnh viện Đa khoa/ }))
    await next()
    await next()
    await expect((await canvas.findAllByText('Hãy chọn một mục để tiếp tục.'))[0]).toBeVisible()
    await userEvent.click(canvas.getByRole('radio', { name: /Nội khoa/ }))
    await next()
    await userEvent.click(await canvas.findByRole('radio', { name: /2 tháng 12/ }))
    await next()
    await userEvent.click(await canvas.findByRole('radio', { name: /08:30/ }))
    await next()
    await expect(await canvas.findByRole('heading', { level: 1, name: 'Xem lại rồi đặt lịch' })).toBeVisible()
    await expect(canvas.getByText('Nguyễn Ngọc Hà')).toBeVisible()
  },
}
/** Somebody was quicker: the next free times are offered (OP50). */
export const TakenMeanwhile: Story = {
  args: { query: `${chosen}&slot=${slots[0]!.id}`, answers: { 'appointments.book': refused('health.slot.taken', { nextSlotIds: slots[1]!.id }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Đặt lịch khám' }))
    await expect(await canvas.findByText(/vừa có người khác đặt/)).toBeVisible()
    await userEvent.click(await canvas.findByRole('button', { name: /^09:00/ }))
    await expect(await canvas.findByText('09:00 · phòng 201')).toBeVisible()
  },
}
export const ChoosingTime: Story = { args: { query: chosen } }
export const Empty: Story = { args: { query: '?who=0&facility=19001&specialty=internal', answers: { 'appointments.listDays': [] } } }
export const Loading: Story = { args: { answers: { 'patients.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'patients.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'patients.list': new Error('no network') } }, beforeEach: goOffline }
