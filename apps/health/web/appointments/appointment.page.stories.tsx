import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { refused } from '../testing/refused.ts'
import { appointment, pastAppointment, slots } from '../testing/samples.ts'
import { AppointmentPage } from './appointment.page.tsx'

const meta = {
  title: 'Health/Appointment',
  render: ({ answers, query }) => (
    <StoryHost answers={answers} path={`/health/appointments/${appointment.id}${query}`} pattern="/health/appointments/:id">
      <AppointmentPage />
    </StoryHost>
  ),
  args: { query: '' },
} satisfies Meta<{ answers: Answers; query: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'appointments.get': appointment } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hủy lịch khám' }))
    await expect(await canvas.findByRole('dialog', { name: 'Hủy lịch khám này?' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Không hủy' }))
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}
export const JustBooked: Story = { args: { answers: { 'appointments.get': appointment }, query: '?done=booked' } }
export const Moving: Story = {
  args: {
    query: '?move=1',
    answers: {
      'appointments.get': appointment, 'appointments.listDays': [{ day: '2026-12-02', free: 6 }], 'appointments.listSlots': slots,
      'appointments.move': refused('health.slot.taken', { nextSlotIds: slots[1]!.id }), 'appointments.listNextFree': slots.slice(1),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox'), '2026-12-02')
    await userEvent.click(await canvas.findByRole('radio', { name: /08:30/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Đổi sang giờ này' }))
    await expect(await canvas.findByText(/vừa có người khác đặt/)).toBeVisible()
    await expect(await canvas.findByRole('button', { name: /^09:00/ })).toBeVisible()
  },
}
export const Over: Story = { args: { answers: { 'appointments.get': pastAppointment } } }
export const Loading: Story = { args: { answers: { 'appointments.get': 'loading' } } }
export const Failed: Story = { args: { answers: { 'appointments.get': refused('health.appointment.missing', {}, 404) } } }
export const Offline: Story = { args: { answers: { 'appointments.get': new Error('no network') } }, beforeEach: goOffline }
