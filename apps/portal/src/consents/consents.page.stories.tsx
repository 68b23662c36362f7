import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConsentsPage } from './consents.page.tsx'

type Args = { answers: Answers }

const meta = {
  title: 'Portal/Consents',
  args: { answers: {} },
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/account/consents">
      <ConsentsPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const basic = {
  purpose: 'prefill-basic',
  title: { vi: 'Điền sẵn tờ khai bằng dữ liệu cơ bản', en: 'Fill in forms with basic data' },
  what: { vi: 'Họ tên, ngày sinh, nơi cư trú', en: 'Name, birth date, residence' },
  isSensitive: false,
  from: [{ title: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'National population register' }, owner: { vi: 'Bộ Công an', en: 'Ministry of Public Security' } }],
  givenAt: '2026-11-25T02:00:00.000Z',
  history: [
    { givenAt: '2026-11-25T02:00:00.000Z', withdrawnAt: null },
    { givenAt: '2026-10-01T02:00:00.000Z', withdrawnAt: '2026-10-02T02:00:00.000Z' },
  ],
}
const health = {
  purpose: 'prefill-health',
  title: { vi: 'Điền sẵn tờ khai bằng dữ liệu sức khỏe', en: 'Fill in forms with health data' },
  what: { vi: 'Giấy khám sức khỏe', en: 'Health certificate' },
  isSensitive: true,
  from: [{ title: { vi: 'Giấy khám sức khỏe', en: 'Health certificates' }, owner: { vi: 'Bộ Y tế', en: 'Ministry of Health' } }],
  givenAt: null,
  history: [],
}
const answers = { 'consents.list': [basic, health], 'consents.give': { purpose: 'prefill-health' }, 'consents.withdraw': { doneBy: '2026-12-10' } }

export const Ready: Story = {
  args: { answers },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Đồng ý: Điền sẵn tờ khai bằng dữ liệu sức khỏe' }))
    await expect(await canvas.findByText('Đã ghi nhận sự đồng ý.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Rút lại: Điền sẵn tờ khai bằng dữ liệu cơ bản' }))
    await expect(await canvas.findByText(/chậm nhất ngày 10\/12\/2026/)).toBeVisible()
  },
}
export const InEnglish: Story = { args: { answers }, globals: { locale: 'en' } }
export const Loading: Story = { args: { answers: { 'consents.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'consents.list': new Error('failed') } } }
