import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { deskAnswers, decidingDossier, processingDossier, readyDeskDossier, signingDossier, submittedDossier } from '../testing/desk.ts'
import { communes } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { DeskDossierPage } from './desk-dossier.page.tsx'

const acted = { dossierId: submittedDossier.id, revision: 9, phase: 'processing' }
const meta = {
  title: 'Procedures/Desk dossier',
  render: ({ answers, role }) => (
    <StoryHost
      answers={{ ...deskAnswers, 'communes.list': communes, ...answers }}
      session={{ personId: '019182000080', name: 'Trần Thị Thu', roles: ['citizen', role] }}
      path={`/procedures/desk/dossiers/${submittedDossier.id}`}
      pattern="/procedures/desk/dossiers/:id"
    >
      <DeskDossierPage />
    </StoryHost>
  ),
  args: { role: 'one-stop.officer' },
} satisfies Meta<{ answers: Answers; role: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'desk.open': submittedDossier, 'desk.accept': acted } },
  play: async ({ canvas, userEvent }) => {
    await expect((await canvas.findAllByText(/^Lấy từ/))[0]).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Tiếp nhận và hẹn trả' }))
    await expect(await canvas.findByText(/Đã tiếp nhận\. Người nộp nhận được giấy hẹn/)).toBeVisible()
  },
}
export const AsksForMore: Story = {
  args: { answers: { 'desk.open': submittedDossier, 'desk.askSupplement': acted } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Yêu cầu bổ sung…' }))
    const dialog = within(await canvas.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }))
    await expect((await dialog.findAllByText('Chọn giấy tờ hoặc câu hỏi')).length).toBeGreaterThan(0)
    await userEvent.selectOptions(dialog.getByLabelText(/Giấy tờ hoặc câu hỏi/), 'health-certificate')
    await userEvent.selectOptions(dialog.getByLabelText(/^Lý do/), 'unreadable')
    await expect(dialog.getByLabelText(/Viết cho người nộp/)).toHaveValue('Bản chụp mờ, không đọc được')
  },
}
export const SomebodyWasQuicker: Story = {
  args: { answers: { 'desk.open': submittedDossier, 'desk.accept': refused('dossier.dossier.changed') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Tiếp nhận và hẹn trả' }))
    await expect(await canvas.findByText('Hồ sơ đã có người khác xử lý')).toBeVisible()
  },
}
export const AtAnAgency: Story = { args: { role: 'agency.officer', answers: { 'desk.open': processingDossier } } }
export const ToDecide: Story = {
  args: { role: 'agency.leader', answers: { 'desk.open': decidingDossier, 'desk.reject': acted } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Không chấp thuận…' }))
    const dialog = within(await canvas.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Không chấp thuận' }))
    await expect((await dialog.findAllByText('Nêu lý do, ít nhất 3 chữ')).length).toBeGreaterThan(0)
  },
}
export const ToSign: Story = { args: { role: 'agency.leader', answers: { 'desk.open': signingDossier } } }
export const ToHandOver: Story = { args: { answers: { 'desk.open': readyDeskDossier } } }
export const NotTheirs: Story = { args: { answers: { 'desk.open': { ...processingDossier, actions: [], tasks: processingDossier.tasks.map((one) => ({ ...one, isMine: false })) } } } }
export const Missing: Story = { args: { answers: { 'desk.open': refused('dossier.dossier.missing', {}, 404) } } }
export const Loading: Story = { args: { answers: { 'desk.open': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.open': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'desk.open': new Error('no network') } }, beforeEach: goOffline }
