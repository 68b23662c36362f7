import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { CounterDraft } from '../../model/counter/counter.ts'
import { answers, communes } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { procedures, summaries } from '../testing/samples.ts'
import { CounterPage } from './counter.page.tsx'

const person = { citizenId: '019085000017', name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12', communeCode: '05443', phone: '+84912345678' }
const draft: CounterDraft = { id: '00000000-0000-7000-9000-000000000201', revision: 1, procedure: procedures.lostLicence, person, answers: { fullName: answers.fullName, citizenId: answers.citizenId, birthDate: answers.birthDate }, papers: [], phone: person.phone }

const meta = {
  title: 'Procedures/Counter',
  render: ({ answers: of }) => (
    <StoryHost answers={{ 'catalogue.list': summaries, 'communes.list': communes, ...of }} session={{ personId: '019182000080', name: 'Trần Thị Thu', roles: ['citizen', 'one-stop.officer'] }} path="/procedures/counter">
      <CounterPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: {} },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(/Số định danh cá nhân/), '123')
    await userEvent.click(canvas.getByRole('button', { name: 'Mở hồ sơ' }))
    await expect((await canvas.findAllByText(/Số định danh gồm 12 chữ số/)).length).toBeGreaterThan(0)
  },
}
export const Begun: Story = {
  args: { answers: { 'counter.begin': draft } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(/Số định danh cá nhân/), '019085000017')
    await userEvent.type(canvas.getByRole('combobox', { name: /Thủ tục/ }), procedures.lostLicence.name.vi)
    await userEvent.tab()
    await userEvent.click(canvas.getByRole('button', { name: 'Mở hồ sơ' }))
    await expect(await canvas.findByText(/Nguyễn Văn Hùng, sinh ngày 12\/03\/1985/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }))
    await expect((await canvas.findAllByRole('alert')).length).toBeGreaterThan(0)
  },
}
export const NobodyByThisNumber: Story = {
  args: { answers: { 'counter.begin': refused('procedures.counter.person-not-found', {}, 404) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(/Số định danh cá nhân/), '019085000017')
    await userEvent.type(canvas.getByRole('combobox', { name: /Thủ tục/ }), procedures.lostLicence.name.vi)
    await userEvent.tab()
    await userEvent.click(canvas.getByRole('button', { name: 'Mở hồ sơ' }))
    await expect(await canvas.findByText(/Không có ai mang số này/)).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'catalogue.list': 'loading' } } }
export const Offline: Story = { args: { answers: { 'catalogue.list': new Error('no network') } }, beforeEach: goOffline }
