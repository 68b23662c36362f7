import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { CataloguePage } from './catalogue.page.tsx'

const text = (vi: string, en: string) => ({ vi, en })
const list = [
  {
    code: '3.000347', version: 1, sector: 'transport', level: 2, service: { kind: 'whole' }, methods: ['online', 'counter'], limit: { halfDays: 10 }, isModelData: true,
    name: text('Đổi giấy phép lái xe', 'Exchange a driving licence'),
    purpose: text('Đổi giấy phép lái xe bị hỏng hoặc sắp hết hạn', 'For a licence that is worn or about to expire'),
  },
]

const meta = {
  title: 'Procedures/Catalogue',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path="/procedures">
      <CataloguePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'catalogue.list': list } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Đổi giấy phép lái xe' })).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'catalogue.list': [] } } }
export const Loading: Story = { args: { answers: { 'catalogue.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'catalogue.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'catalogue.list': new Error('no network') } }, beforeEach: goOffline }
