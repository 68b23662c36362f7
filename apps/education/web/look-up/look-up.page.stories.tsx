import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aPrimaryReport, aSecondaryReport } from '../../model/testing/a-report.ts'
import { LookUpPage } from './look-up.page.tsx'

const sent = { lookUpId: '0199a0c0-0000-4000-8000-000000000001', validMinutes: 10 }
const opened = { name: 'Nguyễn Minh Khang', studentCode: '1900000031', reports: [aSecondaryReport({ odd: { 'ngoai-ngu': 400 } }), aPrimaryReport()] }

const meta = {
  title: 'Education/LookUp',
  beforeEach: () => sessionStorage.clear(),
  render: ({ answers }) => (
    <StoryHost session={null} answers={answers}>
      <LookUpPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'lookUp.requestCode': sent } } }

export const NothingTyped: Story = {
  args: { answers: {} },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi mã xác nhận' }))
    await expect(canvas.getByRole('textbox', { name: /Mã học sinh/ })).toHaveAttribute('aria-invalid', 'true')
  },
}

export const Opened: Story = {
  args: { answers: { 'lookUp.requestCode': sent, 'lookUp.openReport': opened } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: /Mã học sinh/ }), '1900000031')
    await userEvent.type(canvas.getByLabelText(/^Ngày$/), '4')
    await userEvent.type(canvas.getByLabelText(/^Tháng$/), '5')
    await userEvent.type(canvas.getByLabelText(/^Năm$/), '2012')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi mã xác nhận' }))
    await userEvent.type(await canvas.findByRole('textbox', { name: /Mã xác nhận/ }), '123456')
    await userEvent.click(canvas.getByRole('button', { name: 'Xem kết quả' }))
    await expect(await canvas.findByRole('heading', { level: 1, name: /Nguyễn Minh Khang/ })).toBeVisible()
    await expect(sessionStorage.length).toBe(0)
  },
}

export const WrongCode: Story = {
  args: { answers: { 'lookUp.openReport': new Error('wrong', { cause: { status: 400, code: 'education.look-up.wrong-code', params: { left: 4 } } }) } },
  beforeEach: () => sessionStorage.setItem('mc.education.look-up.id', sent.lookUpId),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: /Mã xác nhận/ }), '000000')
    await userEvent.click(canvas.getByRole('button', { name: 'Xem kết quả' }))
    await expect(await canvas.findByText(/còn 4 lần thử/)).toBeVisible()
  },
}

export const TooMany: Story = {
  args: { answers: { 'lookUp.requestCode': new Error('many', { cause: { status: 429, code: 'platform.rate.too-many' } }) } },
  beforeEach: () => {
    sessionStorage.setItem('mc.education.look-up.student-code', '1900000031')
    sessionStorage.setItem('mc.education.look-up.birth-date', '2012-05-04')
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi mã xác nhận' }))
    await expect(await canvas.findByText(/Quá nhiều lần thử/)).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: /Mã học sinh/ })).toHaveValue('1900000031')
  },
}

/** What was typed stays, and the page says that it was not sent. */
export const Offline: Story = {
  args: { answers: { 'lookUp.requestCode': new Error('no network') } },
  beforeEach: () => {
    sessionStorage.setItem('mc.education.look-up.student-code', '1900000031')
    sessionStorage.setItem('mc.education.look-up.birth-date', '2012-05-04')
    return goOffline()
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi mã xác nhận' }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: /Mã học sinh/ })).toHaveValue('1900000031')
  },
}
