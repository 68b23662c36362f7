import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { aLicence, motorcycleLicence } from '../testing/sample-licences.ts'
import { DeskPage } from './desk.page.tsx'

const meta = {
  title: 'Transport/Desk',
  render: ({ answers }) => (
    <StoryHost session={{ roles: ['citizen', 'transport.officer'] }} answers={answers} path="/transport/desk">
      <DeskPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

const mine = [
  { id: '019b0000-0000-7000-8000-00000000000a', searchedBy: 'citizen-id', searchedValue: '019085000017', isFound: true, at: '2026-11-25T02:00:00.000Z' },
  { id: '019b0000-0000-7000-8000-00000000000b', searchedBy: 'licence-number', searchedValue: '999999999999', isFound: false, at: '2026-11-25T01:00:00.000Z' },
]
const found = { isFound: true, holder: { citizenId: '019085000017', name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12' }, licences: [aLicence(), motorcycleLicence] }
const lookUp = async (canvasElement: HTMLElement, number: string) => {
  const canvas = within(canvasElement)
  await userEvent.type(await canvas.findByRole('textbox', { name: /Số định danh cá nhân/ }), number)
  await userEvent.click(canvas.getByRole('button', { name: 'Tra cứu' }))
  return canvas
}

export const Ready: Story = { args: { answers: { 'desk.listMyLookups': mine } } }
export const Empty: Story = { args: { answers: { 'desk.listMyLookups': [] } } }
export const Loading: Story = { args: { answers: { 'desk.listMyLookups': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.listMyLookups': new Error('failed') } } }
export const Found: Story = {
  args: { answers: { 'desk.listMyLookups': mine, 'desk.lookUpLicences': found } },
  play: async ({ canvasElement }) => {
    const canvas = await lookUp(canvasElement, '0190 8500 0017')
    await expect(await canvas.findByRole('heading', { name: 'Kết quả: Nguyễn Văn Hùng' })).toBeVisible()
  },
}
export const NotFound: Story = {
  args: { answers: { 'desk.listMyLookups': mine, 'desk.lookUpLicences': { isFound: false, holder: null, licences: [] } } },
  play: async ({ canvasElement }) => {
    const canvas = await lookUp(canvasElement, '019199000015')
    await expect(await canvas.findByText('Không tìm thấy giấy phép lái xe nào cho 019199000015')).toBeVisible()
  },
}
export const WrongNumber: Story = {
  args: { answers: { 'desk.listMyLookups': mine } },
  play: async ({ canvasElement }) => {
    const canvas = await lookUp(canvasElement, '123')
    await expect((await canvas.findAllByText(/gồm 12 chữ số, bắt đầu bằng mã tỉnh/)).length).toBeGreaterThan(0)
  },
}
export const Offline: Story = { args: { answers: { 'desk.listMyLookups': new Error('no network') } }, beforeEach: goOffline }
