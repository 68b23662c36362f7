import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { NoticeSettingsPage } from './notice-settings.page.tsx'

type Args = { answers: Answers }

const meta = {
  title: 'Portal/How notices come',
  args: { answers: {} },
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/account/notices">
      <NoticeSettingsPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const kinds = [
  { kind: 'appointment', title: { vi: 'Lịch khám, lịch hẹn', en: 'Appointments' }, sms: true, email: null, zalo: false },
  { kind: 'bill', title: { vi: 'Khoản phải nộp và biên lai', en: 'Bills and receipts' }, sms: null, email: null, zalo: null },
]
const settings = { phone: '09•••••017', email: 'hung@example.vn', askedEmail: null, locale: 'vi', quietFrom: '21:00', quietTo: '07:00', kinds }

export const Ready: Story = {
  args: { answers: { 'notices.getSettings': settings, 'notices.choose': { done: true }, 'notices.saveSettings': { done: true } } },
  play: async ({ canvas, userEvent }) => {
    const from = await canvas.findByRole('textbox', { name: /Từ/ })
    await userEvent.clear(from)
    await userEvent.type(from, '25:00')
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu' }))
    await expect(from).toHaveAccessibleDescription(/Nhập giờ từ 00:00/)
    await userEvent.clear(from)
    await userEvent.type(from, '22:00')
    await userEvent.click(canvas.getByRole('button', { name: 'Lưu' }))
    await expect(await canvas.findByText('Đã lưu')).toBeVisible()
    await expect(canvas.getAllByRole('combobox', { name: 'Tin nhắn' })[0]).toHaveValue('all')
  },
}
export const NoAddress: Story = {
  args: { answers: { 'notices.getSettings': { ...settings, email: null }, 'notices.askEmail': { done: true } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Địa chỉ thư điện tử/ }), 'hung')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi mã xác nhận' }))
    await expect(canvas.getByRole('textbox', { name: /Địa chỉ thư điện tử/ })).toHaveAccessibleDescription(/Nhập địa chỉ thư/)
    await expect(canvas.getAllByRole('switch', { name: 'Thư điện tử' })[0]).toBeDisabled()
  },
}
export const WaitsForCode: Story = {
  args: { answers: { 'notices.getSettings': { ...settings, email: null, askedEmail: 'hung@example.vn' }, 'notices.confirmEmail': new Error('no', { cause: { status: 400, code: 'platform.notices.wrong-code', params: {} } }) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Mã trong thư/ }), '123456')
    await userEvent.click(canvas.getByRole('button', { name: 'Xác nhận địa chỉ' }))
    await expect(await canvas.findByText(/Mã không đúng hoặc đã quá 10 phút/)).toBeVisible()
  },
}
export const NoPhoneInEnglish: Story = { args: { answers: { 'notices.getSettings': { ...settings, phone: null } } }, globals: { locale: 'en' } }
export const Loading: Story = { args: { answers: { 'notices.getSettings': 'loading' } } }
export const Failed: Story = { args: { answers: { 'notices.getSettings': new Error('failed') } } }
