import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { appointment, pastAppointment } from '../testing/samples.ts'
import { AppointmentsPage } from './appointments.page.tsx'

const meta = {
  title: 'Health/Appointments',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/health/appointments">
      <AppointmentsPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'appointments.listMine': { open: [appointment], past: [pastAppointment] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: '08:30, Thứ Tư, 2 tháng 12, 2026' })).toHaveAttribute('href', `/health/appointments/${appointment.id}`)
  },
}
export const Empty: Story = { args: { answers: { 'appointments.listMine': { open: [], past: [] } } } }
export const Loading: Story = { args: { answers: { 'appointments.listMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'appointments.listMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'appointments.listMine': new Error('no network') } }, beforeEach: goOffline }
