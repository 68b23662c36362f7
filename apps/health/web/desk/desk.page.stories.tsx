import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { goOffline } from '../testing/offline.ts'
import { refused } from '../testing/refused.ts'
import { coverage, deskDay, facilities, FATHER, record } from '../testing/samples.ts'
import { DeskPage } from './desk.page.tsx'

const found = { outcome: 'found', citizenId: FATHER.citizenId, person: { name: FATHER.name, birthDate: FATHER.birthDate }, coverage, askedAt: '2026-11-25T02:00:00.000Z' }

const meta = {
  title: 'Health/Desk',
  render: ({ answers, roles }) => (
    <StoryHost answers={{ 'facilities.list': facilities, ...answers }} session={{ roles }} path="/health/desk">
      <DeskPage />
    </StoryHost>
  ),
  args: { roles: ['citizen', 'clinic.doctor', 'clinic.reception'] },
} satisfies Meta<{ answers: Answers; roles: string[] }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.listDay': deskDay, 'desk.checkInsurance': found, 'desk.openRecord': record } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Số định danh cá nhân/ }), '019085000017')
    await userEvent.click(canvas.getByRole('button', { name: 'Kiểm tra thẻ' }))
    await expect(await canvas.findByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Tiếp đón Nguyễn Văn Hùng' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Mở hồ sơ Nguyễn Văn Thành' }))
    await expect(await canvas.findByRole('heading', { name: 'Hồ sơ của Nguyễn Văn Thành' })).toBeVisible()
  },
}
export const NotFound: Story = {
  args: { answers: { 'desk.listDay': deskDay, 'desk.checkInsurance': { ...found, outcome: 'not-found', coverage: null } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Số định danh cá nhân/ }), '0190')
    await userEvent.click(canvas.getByRole('button', { name: 'Kiểm tra thẻ' }))
    await expect((await canvas.findAllByText(/12 chữ số, bắt đầu bằng mã tỉnh/))[0]).toBeVisible()
    await userEvent.type(canvas.getByRole('textbox', { name: /Số định danh cá nhân/ }), '85000017')
    await userEvent.click(canvas.getByRole('button', { name: 'Kiểm tra thẻ' }))
    await expect(await canvas.findByText('Không tìm thấy thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
  },
}
/** No patient of the facility: refused, unless it is an emergency. */
export const RecordRefused: Story = {
  args: { answers: { 'desk.listDay': deskDay, 'desk.openRecord': refused('health.record.no-care-relation', {}, 403) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mở hồ sơ Nguyễn Văn Hùng' }))
    await expect(await canvas.findByRole('button', { name: 'Mở vì cấp cứu' })).toBeVisible()
  },
}
export const Reception: Story = {
  args: { roles: ['citizen', 'clinic.reception'], answers: { 'desk.listDay': { ...deskDay, facilityCodes: ['19001'] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Tiếp đón Nguyễn Văn Hùng' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /Mở hồ sơ/ })).toBeNull()
  },
}
export const Empty: Story = { args: { answers: { 'desk.listDay': { ...deskDay, appointments: [] } } } }
export const Loading: Story = { args: { answers: { 'desk.listDay': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listDay': refused('health.desk.not-your-facility', {}, 403) } } }
export const Offline: Story = { args: { answers: { 'desk.listDay': new Error('no network') } }, beforeEach: goOffline }
