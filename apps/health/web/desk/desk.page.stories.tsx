import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
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
/** A doctor begins with who has arrived, and finds the others. */
export const Doctor: Story = {
  args: { roles: ['citizen', 'clinic.doctor'], answers: { 'desk.listDay': deskDay } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Nguyễn Văn Thành')).toBeVisible()
    await expect(canvas.queryByText('Nguyễn Văn Hùng')).toBeNull()
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tình trạng' }), 'Chưa đến (1)')
    await expect(canvas.getByText('Nguyễn Văn Hùng')).toBeVisible()
    await expect(canvas.queryByText('Nguyễn Văn Thành')).toBeNull()
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tình trạng' }), 'Không đến (0)')
    await expect(canvas.getByText('Không có ai như vậy')).toBeVisible()
  },
}
/** A hospital's day: a page of it, and a name found on another. */
export const ManyPatients: Story = {
  args: {
    answers: {
      'desk.listDay': {
        ...deskDay,
        appointments: Array.from({ length: 35 }, (_, at) => ({
          ...deskDay.appointments[0]!,
          id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
          queueNumber: at + 1,
          patientName: at === 30 ? 'Đặng Văn Đông' : `Nguyễn Văn Bình ${at + 1}`,
        })),
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findAllByRole('button', { name: /^Tiếp đón / })).toHaveLength(10)
    await userEvent.click(canvas.getByRole('button', { name: 'Trang sau' }))
    await expect(canvas.getByRole('button', { name: 'Tiếp đón Nguyễn Văn Bình 11' })).toBeVisible()
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Tìm theo tên người khám' }), 'dang van dong')
    await expect(canvas.getByRole('button', { name: 'Tiếp đón Đặng Văn Đông' })).toBeVisible()
    await expect(canvas.getAllByRole('button', { name: /^Tiếp đón / })).toHaveLength(1)
  },
}
export const Empty: Story = { args: { answers: { 'desk.listDay': { ...deskDay, appointments: [] } } } }
export const Loading: Story = { args: { answers: { 'desk.listDay': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listDay': refused('health.desk.not-your-facility', {}, 403) } } }
export const Offline: Story = { args: { answers: { 'desk.listDay': new Error('no network') } }, beforeEach: goOffline }
